/** Names of times at the head of columns and before values: "Milestone 1 (2012)", "Year 3", "FY 2025", "Q2 2025", "FINAL". */
import { readDay } from './when.ts';

export interface Period {
  /** As printed, without a day in brackets. */
  readonly label: string;
  readonly date: string | null;
  readonly final: boolean;
}

const NUMBERED =
  /^(?:targets? |cible |meta |zielwert )?(?:year|yr|y|année|an|año|jahr|milestone|jalon|étape|hito|meilenstein|etappenziel|quarter|q|semester|period|month|m)[ .]?\d{1,2}\b/iu;
const MIDDLE = /^(?:mid-?[ ]?(?:term|line)|à? ?mi-parcours|medio término|halbzeit)\b/iu;
const FINAL =
  /\b(?:final|finale|endline|end[ -]of[ -](?:project|programme|action)|end target|loa|lop|life[ -]of[ -](?:award|project|activity))\b/iu;
/** "2025", "FY 2025", "Target 2025", "2025 target". */
const YEAR =
  /^(?:(?:targets?|cibles?|metas?|zielwerte?)\s+)?((?:FY ?)?(?:19|20)\d\d(?:[/–-]\d{2,4})?)(?:\s+(?:targets?|milestones?))?$/iu;

/** Null for words that name no period. */
export function readPeriod(words: string): Period | null {
  const text = words.trim();
  if (text === '' || text.length > 60) return null;
  const bracket = /^(.*?)\s*\(([^()]+)\)$/.exec(text);
  const day = bracket ? readDay(bracket[2] as string) : null;
  const label = (day ? (bracket?.[1] ?? '') : text).trim();
  const final = FINAL.test(text);
  if (NUMBERED.test(label) || MIDDLE.test(label) || final) return { label, date: day?.date ?? null, final };
  const year = YEAR.exec(label);
  if (year) return { label: year[1] as string, date: readDay(year[1] as string)?.date ?? null, final };
  const own = readDay(label);
  if (own?.date) return { label, date: own.date, final };
  return day?.date ? { label: '', date: day.date, final } : null;
}
