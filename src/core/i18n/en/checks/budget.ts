/** English texts of the checks: budget. `checks.<rule>.<message>`. */
export const budget = {} as const;
