/** The few words that we put into a printed document ourselves, in the languages of the labels. Donors' own words stand in their files. */
interface PrintedWordSet {
  /** "Page 2 of 5". */
  readonly pageOf: readonly [page: string, of: string];
  readonly and: string;
  /** "Also contributes to Outcome 2." */
  readonly also: (names: string) => string;
  /** "Contributes to Outcome 2.", where the place alone would mislead. */
  readonly home: (name: string) => string;
  /** Opens the key of an assumption that belongs to more than its row: "Under". */
  readonly under: string;
  /** "Output 1.1 to Outcome 2": the link between the two. */
  readonly to: string;
  /** "Activities leading to Outcome 2", where their place and number would mislead. */
  readonly leadingTo: string;
  /** As the language sets it, with its space. */
  readonly colon: string;
  readonly otherAssumptions: string;
  readonly otherResults: string;
}

const WORDS: Readonly<Record<string, PrintedWordSet>> = {
  en: {
    pageOf: ['Page', 'of'],
    and: 'and',
    also: (names) => `Also contributes to ${names}.`,
    home: (name) => `Contributes to ${name}.`,
    under: 'Under',
    to: 'to',
    leadingTo: 'leading to',
    colon: ':',
    otherAssumptions: 'Other assumptions',
    otherResults: 'Other results',
  },
  fr: {
    pageOf: ['Page', 'sur'],
    and: 'et',
    also: (names) => `Contribue aussi à : ${names}.`,
    home: (name) => `Contribue à : ${name}.`,
    under: 'Pour',
    to: 'vers',
    leadingTo: 'conduisant à',
    colon: ' :',
    otherAssumptions: 'Autres hypothèses',
    otherResults: 'Autres résultats',
  },
  es: {
    pageOf: ['Página', 'de'],
    and: 'y',
    also: (names) => `Contribuye también a: ${names}.`,
    home: (name) => `Contribuye a: ${name}.`,
    under: 'Para',
    to: 'hacia',
    leadingTo: 'relacionadas con',
    colon: ':',
    otherAssumptions: 'Otros supuestos',
    otherResults: 'Otros resultados',
  },
  de: {
    pageOf: ['Seite', 'von'],
    and: 'und',
    also: (names) => `Trägt auch bei zu: ${names}.`,
    home: (name) => `Trägt bei zu: ${name}.`,
    under: 'Zu',
    to: 'bis',
    colon: ':',
    leadingTo: 'führt zu',
    otherAssumptions: 'Weitere Annahmen',
    otherResults: 'Weitere Ergebnisse',
  },
  ru: {
    pageOf: ['Стр.', 'из'],
    and: 'и',
    also: (names) => `Способствует также: ${names}.`,
    home: (name) => `Способствует: ${name}.`,
    under: 'К',
    to: 'к',
    leadingTo: 'к',
    colon: ':',
    otherAssumptions: 'Прочие допущения',
    otherResults: 'Прочие результаты',
  },
};

export const ALL_WORDS: readonly PrintedWordSet[] = Object.values(WORDS);

/** English where the language is not there. */
export const wordsIn = (language: string): PrintedWordSet =>
  WORDS[language.slice(0, 2).toLowerCase()] ?? (WORDS['en'] as PrintedWordSet);

/** "Outcome 1, Outcome 2 and Outcome 4". */
export const listed = (names: readonly string[], language: string): string =>
  names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} ${wordsIn(language).and} ${names.at(-1)}`;
