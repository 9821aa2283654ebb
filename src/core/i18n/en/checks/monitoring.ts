/** English texts of the checks: monitoring. `checks.<rule>.<message>`. */
export const monitoring = {} as const;
