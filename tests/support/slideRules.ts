/** What PowerPoint or a screen reader minds in slides and the schema does not. */
import { textOf, type XmlNode } from '../../src/core/formats/ooxml/xml.ts';
import type { Parts } from './office.ts';
import { all } from './wordRules.ts';

export function slideFaults(parts: Parts): string[] {
  const slides = [...parts].filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  if (slides.length === 0) return ['has no slide'];
  return slides.flatMap(([name, root]) => [
    ...(hasTitle(root) ? [] : [`${name}: has no title, by which slides are found and read out`]),
    ...all(root, 'pic')
      .filter((pic) => !all(pic, 'cNvPr').some((p) => p.attributes['descr']))
      .map(() => `${name}: a picture has no words for those who do not see it`),
    ...doubled(all(root, 'cNvPr').map((p) => p.attributes['id'] ?? '')).map(
      (id) => `${name}: two shapes have id ${id}`,
    ),
    ...all(root, 't').flatMap((t) =>
      textOf(t).includes('\n') ? [`${name}: a line break inside a run`] : [],
    ),
  ]);
}

const hasTitle = (root: XmlNode): boolean =>
  all(root, 'sp').some(
    (sp) =>
      all(sp, 'ph').some((ph) => ['title', 'ctrTitle'].includes(ph.attributes['type'] ?? '')) &&
      textOf(sp).trim() !== '',
  );

const doubled = (ids: readonly string[]): string[] => [
  ...new Set(ids.filter((id, i) => ids.indexOf(id) < i)),
];
