/** English texts of the checks: level and wording. `checks.<rule>.<message>`. */
export const wording = {} as const;
