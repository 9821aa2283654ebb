import { replaceTerm } from '../../commands/index.ts';
import { defineFix, MOST, offer } from '../fix.ts';

/** One word for one thing, everywhere in the design. */
export default defineFix({
  id: 'replace-term',
  rules: ['term-varies', 'actor-name-varies'],
  offers: ({ element, finding }) => {
    const terms = [...new Set(finding.elements.flatMap((e) => e.marks ?? []).map((m) => m.trim()))];
    const own = element.marks?.[0]?.trim();
    return own === undefined || finding.elements[0]?.id !== element.id
      ? []
      : terms
          .flatMap((to) =>
            terms
              .filter((from) => from.toLowerCase() !== to.toLowerCase())
              .map((from) => offer(replaceTerm, { from, to }, { data: { from, to } })),
          )
          .slice(0, MOST);
  },
});
