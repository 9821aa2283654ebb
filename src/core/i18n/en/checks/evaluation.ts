/** English texts of the checks: evaluation and contribution. `checks.<rule>.<message>`. */
export const evaluation = {} as const;
