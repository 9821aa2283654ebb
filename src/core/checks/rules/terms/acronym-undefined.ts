import { projectOf, type Document } from '../../../model/index.ts';
import { memo } from '../../collections.ts';
import { defineTextRule } from '../../rule.ts';
import { memoText } from '../../textMemo.ts';

/** Short forms that every reader knows, and those of units and countries. */
const COMMON = new Set(
  `UN EU US USA UK UAE NGO NGOS CSO CSOS CBO CBOS INGO INGOS IOM UNDP UNICEF UNHCR WHO WFP FAO ILO UNFPA UNODC UNESCO UNOPS OCHA OSCE
  OECD DAC USAID GIZ JICA SIDA DFID FCDO ECHO IMF ADB EBRD IFC NATO WB HIV AIDS TB COVID SARS SDG SDGS GDP GNI VAT ID IDS IT ICT TV SMS
  GPS GIS PDF CV HR PHD MP MPS CEO VIP FAQ QR DNA MRI CT ICU ECG M E AND OR NOT NO YES N Y Q TOT TOTS KM KG CM MM HA MW KWH USD EUR GBP CHF
  JPY KES UAH RUB AZN GEL KGS UZS TJS AM PM II III IV VI VII VIII IX WASH CPI GBV LGBT LGBTI LGBTQ IDP IDPS STI STIS ANC`.split(
    /\s+/,
  ),
);

/** A short form: two to six capitals, a small letter between or behind them at most. */
const SHORT = /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{Lu}\d]{1,5}s?|\p{Lu}\p{Ll}\p{Lu})(?![\p{L}\p{N}])/gu;

/**
 * Short forms that nothing spells out: neither the project's list nor any text of the design, in brackets or by words with these
 * initials. One message; capitals throughout are a way of writing and no short forms.
 */
export default defineTextRule({
  id: 'acronym-undefined',
  family: 'terms',
  severity: 'suggestion',
  waitsFor: 'measures',
  grouping: 'together',
  messages: ['message'],
  *check({ doc, view }) {
    const { summary, acronyms } = projectOf(doc);
    // A bare matrix leaves it to the narrative that it came with.
    if (summary.trim() === '' && acronyms.trim() === '') return;
    const told = toldBy(doc);
    const seen = new Set<string>();
    for (const { id, statement } of [
      ...view.results,
      ...Object.values(doc.indicators),
      ...view.activities,
      ...view.assumptions,
    ]) {
      const strange = shortFormsIn(statement).filter((short) => !told(short) && !seen.has(short));
      for (const short of strange) seen.add(short);
      if (strange.length > 0)
        yield {
          at: [{ id, field: 'statement', marks: strange }],
          data: { short: strange.join(', ') },
          about: strange.join(' '),
        };
    }
  },
});

/** Whether the design says anywhere what a short form stands for. */
function toldBy(doc: Document): (short: string) => boolean {
  const p = projectOf(doc);
  const own = [
    p.title,
    p.summary,
    p.acronyms,
    p.partners,
    p.executingAgency,
    p.beneficiaries,
    p.donor,
    p.geography,
    p.expectedResults,
    p.managementSite,
  ];
  const tables = [doc.results, doc.activities, doc.indicators, doc.assumptions, doc.risks, doc.factors];
  const texts = memo(() => [
    ...own,
    ...tables.flatMap((table) => Object.values(table).map((r) => r.statement)),
    ...Object.values(doc.actors).map((a) => a.name),
    ...Object.values(doc.workplanRows).flatMap((w) => [w.label, w.responsible]),
    ...Object.values(doc.notes).map((n) => n.text),
  ]);
  const listed = new Set(
    [...p.acronyms.matchAll(/^[^\S\n]*([\p{L}\d]+)[^\S\n]*[:=–-]/gmu)].map((m) =>
      (m[1] as string).toUpperCase(),
    ),
  );
  return memo((short: string) => {
    const plain = short.replace(/s$/, '').toUpperCase();
    if (listed.has(plain) || listed.has(short.toUpperCase())) return true;
    return texts(null).some((text) => spelledOutIn(text).has(plain) || explainedIn(text).has(short));
  });
}

/** "(NRM)" behind its words, or its words behind it in brackets. */
const explainedIn = memoText(
  (text) =>
    new Set(
      [
        ...text.matchAll(/\((\p{Lu}[\p{L}\d]{1,6})\)|(?<!\p{L})(\p{Lu}[\p{L}\d]{1,6})\s*\([^()]*\p{Ll}/gu),
      ].map((m) => m[1] ?? m[2] ?? ''),
    ),
);

const LONGEST_SHORT = 6;

/** Initials of every run of two to six words, with and without the small words between them. */
const spelledOutIn = memoText((text): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const sentence of text.split(/[.;:()\n]/)) {
    const words = sentence.match(/\p{L}[\p{L}\p{N}'’]*/gu) ?? [];
    for (const list of [words, words.filter((w) => w.length > 3 || /^\p{Lu}/u.test(w))])
      for (let from = 0; from < list.length; from += 1) {
        let run = '';
        for (let to = from; to < Math.min(list.length, from + LONGEST_SHORT); to += 1) {
          const word = list[to] as string;
          run += word === word.toUpperCase() && word.length > 1 ? '.' : (word[0] as string).toUpperCase();
          if (run.length > 1) found.add(run);
        }
      }
  }
  return found;
});

const shortFormsIn = memoText((text): readonly string[] =>
  text === text.toUpperCase()
    ? []
    : [...text.matchAll(SHORT)].map((m) => m[0]).filter((short) => !COMMON.has(short.toUpperCase())),
);
