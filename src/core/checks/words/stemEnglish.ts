/** A light English stemmer: enough to see that train, trains, trained and training are one word. */

const IRREGULAR: Readonly<Record<string, string>> = {
  brought: 'bring',
  built: 'build',
  held: 'hold',
  kept: 'keep',
  met: 'meet',
  ran: 'run',
  sent: 'send',
  sold: 'sell',
  taught: 'teach',
  used: 'use',
  using: 'use',
  took: 'take',
  taken: 'take',
  given: 'give',
  written: 'write',
  women: 'woman',
  men: 'man',
  children: 'child',
  people: 'person',
  staffs: 'staff',
};

const hasVowel = (s: string): boolean => /[aeiouy]/.test(s);

function withoutEnding(w: string, ending: string): string | null {
  if (!w.endsWith(ending) || w.endsWith(`e${ending}`)) return null;
  const rest = w.slice(0, -ending.length);
  return rest.length >= 3 && hasVowel(rest) ? rest : null;
}

function withoutPlural(w: string): string {
  if (w.length > 4 && w.endsWith('ies')) return `${w.slice(0, -3)}y`;
  if (/(ss|sh|ch|x|z)es$/.test(w)) return w.slice(0, -2);
  return w.length > 3 && /[^sui]s$/.test(w) ? w.slice(0, -1) : w;
}

export function stemEnglish(word: string): string {
  const lower = word.toLowerCase().replace(/['’]s?$/, '');
  let w = IRREGULAR[lower] ?? lower;
  w = withoutPlural(w);
  // organise and organize; the noun organization stays a word of its own
  w = w.replace(/is(e|ed|ing|ation)$/, 'iz$1');
  w = withoutEnding(w, 'ing') ?? withoutEnding(w, 'ed') ?? w;
  // centre and center, labour and labor, counselling and counseling
  w = w.replace(/tre$/, 'ter').replace(/our$/, 'or');
  if (w.length > 3) w = w.replace(/([^aeious])\1$/, '$1').replace(/e$/, '');
  return w;
}
