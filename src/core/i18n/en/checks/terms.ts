/** English texts of the checks: consistency of terms. `checks.<rule>.<message>`. */
export const terms = {} as const;
