/**
 * A light Russian stemmer: takes the endings of nouns and adjectives away, so that a list needs one case of a word only.
 * Verbs keep their endings: "применяют" is what somebody does, "применение" is a thing.
 */
const ENDINGS =
  /(?:ями|ами|ыми|ими|ого|его|ому|ему|ие|ий|ии|ев|ов|ей|ой|ый|ая|яя|ое|ее|ые|ую|юю|ых|их|ым|им|ам|ям|ах|ях|ом|ем|ью|а|я|о|е|и|ы|у|ю|ь|й)$/;

/** Nouns in -ие and -ия keep their и: "обучение" is no form of "обучен". */
const ENDINGS_AFTER_I = /(?<=[бвдзлмнпрстфц]и)(?:ями|ях|ям|ем|ей|и|я|ю|е|й)$/;

const IRREGULAR: Readonly<Record<string, string>> = {
  люди: 'человек',
  людей: 'человек',
  людям: 'человек',
  дети: 'ребенк',
  детей: 'ребенк',
  детям: 'ребенк',
  ребенок: 'ребенк',
  семей: 'семь',
};

const SHORTEST = 3;

export function stemRussian(word: string): string {
  const lower = word.toLowerCase().replace(/ё/g, 'е');
  const irregular = IRREGULAR[lower];
  if (irregular) return irregular;
  const noun = lower.replace(ENDINGS_AFTER_I, '');
  const stem = noun === lower ? lower.replace(ENDINGS, '') : noun;
  return stem.length >= SHORTEST ? stem : lower;
}
