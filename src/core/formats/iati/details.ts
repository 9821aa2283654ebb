/** What an IATI file must say and a design does not hold: asked for, never invented. */
export interface Detail {
  readonly name: string;
  /** What it must look like; code lists of IATI 2.03 where there is one. */
  readonly form: RegExp;
}

export const DETAILS = [
  /** Registered identifier of the organisation that publishes, such as XM-DAC-12345. */
  { name: 'reporting-org', form: /^[^\s/&|?]+-[^\s/&|?]+$/ },
  /** Code list OrganisationType. */
  { name: 'reporting-org-type', form: /^(10|11|15|2[1-4]|30|40|60|7[0-3]|80|90)$/ },
  { name: 'reporting-org-name', form: /\S/ },
  { name: 'identifier', form: /^[^\s/&|?]+$/ },
  /** Code list ActivityStatus. */
  { name: 'status', form: /^[1-6]$/ },
  /** A country (ISO 3166-1) or the three figures of a region (DAC). */
  { name: 'place', form: /^([A-Z]{2}|\d{3})$/ },
  /** A purpose code of five figures (DAC). */
  { name: 'sector', form: /^\d{5}$/ },
] as const satisfies readonly Detail[];

export type DetailName = (typeof DETAILS)[number]['name'];
export type Details = Readonly<Partial<Record<DetailName, string>>>;
