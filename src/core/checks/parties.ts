/** Who is named as taking part in a project: in its data, as actors, in the responsible cells of results. */
import { projectOf, type Document } from '../model/index.ts';
import { memoFor } from './collections.ts';

/** "IOM, the Water Office and NGOs" names three. */
export const partiesIn = (text: string): string[] =>
  text
    .split(/[,;/\n+&]|\band\b|\bet\b|\by\b/)
    .map((name) => name.replace(/\([^()]*\)/g, ' ').replace(/^[\s.•–-]+|(?<![\s.:])[\s.:]+$/g, ''))
    .filter((name) => /\p{L}/u.test(name));

export interface Parties {
  /** False where the project lists nobody: then nothing can be compared. */
  readonly listed: boolean;
  readonly knows: (name: string) => boolean;
}

export const partiesOf = memoFor((doc: Document): Parties => {
  const p = projectOf(doc);
  const listed = [
    p.executingAgency,
    p.partners,
    p.beneficiaries,
    ...Object.values(doc.actors).map((a) => a.name),
  ].join('\n');
  const around = [p.title, p.summary, p.donor, p.managementSite, p.acronyms].join('\n');
  const words = new Set(`${listed}\n${around}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const known = (word: string): boolean =>
    words.has(word) || words.has(word.replace(/s$/, '')) || words.has(`${word}s`);
  const initials = new Set(
    listed.split(/[,;\n]/).map((name) => (name.match(/\b\p{Lu}/gu) ?? []).join('').toLowerCase()),
  );
  return {
    listed: Object.keys(doc.actors).length > 0 || /\p{L}/u.test(p.partners),
    knows: (name) => {
      const own = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      return own.some((word) => word.length > 2 && known(word)) || initials.has(own.join(''));
    },
  };
});
