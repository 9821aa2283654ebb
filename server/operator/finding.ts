/** Something that the doctor found. */
export interface Finding {
  /** One sentence that says what is wrong and where. */
  readonly what: string;
  /** What repairing would do; where nothing here can repair it, what to do. */
  readonly how: string;
  /** Null where nothing here can repair it. @returns what was done, as a sentence */
  readonly repair: (() => Promise<string>) | null;
}
