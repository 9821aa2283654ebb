import { removeElements } from '../../commands/index.ts';
import { defineFix, offer } from '../fix.ts';

/** A link that was drawn by mistake. */
export default defineFix({
  id: 'remove-link',
  rules: ['backward-link', 'broken-link'],
  offers: ({ view, element }) =>
    element.kind === 'link'
      ? [offer(removeElements, { ids: [element.id] }, { data: { label: view.label(element.id) } })]
      : [],
});
