/** Both versions in one design: nothing is missing of either, and what is there now stands where it stands now. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDocument } from '../../../tests/fixtures/arbitraryDocument.ts';
import { removeElements, setText } from '../commands/index.ts';
import { bench, design } from '../commands/testing/design.ts';
import { layoutDiagram } from '../layout/index.ts';
import { view } from '../model/index.ts';
import { bothVersions } from './index.ts';

describe('both versions in one design', () => {
  it('have what went at its old place and the words of both', () => {
    const b = bench(design());
    b.run(setText, { table: 'results', id: 'op1', field: 'statement', text: 'dug wells' });
    const before = b.doc;
    b.run(setText, { table: 'results', id: 'op1', field: 'statement', text: 'deep wells' });
    b.run(removeElements, { ids: ['op2'] });
    const { document, gone, words } = bothVersions(before, b.doc);
    expect([...gone].toSorted()).toEqual(['op2', 'op2>oc1']);
    expect(view(document).home('op2')?.to).toBe('oc1');
    expect(words.get('op1')).toEqual([
      { kind: 'old', text: 'dug ' },
      { kind: 'new', text: 'deep' },
      { kind: 'same', text: ' wells' },
    ]);
    expect(document.results['op1']?.statement).toBe('dug deep wells');
  });

  it('show everything of either, and leave what is there now where it stands now', () => {
    fc.assert(
      fc.property(arbitraryDocument, arbitraryDocument, (a, b) => {
        const { document } = bothVersions(a, b);
        const { cards } = layoutDiagram(view(document), {
          show: { activities: true, assumptions: true, factors: true },
        });
        for (const doc of [a, b])
          for (const id of [...Object.keys(doc.results), ...Object.keys(doc.activities)])
            expect(cards.has(id)).toBe(true);
        const now = view(b);
        for (const { id } of now.results)
          if (now.home(id)) expect(view(document).home(id)?.to).toBe(now.home(id)?.to);
      }),
      { seed: 20261121 },
    );
  });
});
