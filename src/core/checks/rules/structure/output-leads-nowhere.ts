import { defineRule } from '../../rule.ts';

/** An output without a way up. One that only lost its way to a cut loop or a turned link is reported there. */
export default defineRule({
  id: 'output-leads-nowhere',
  family: 'structure',
  severity: 'error',
  waitsFor: 'chain',
  grouping: 'together',
  messages: ['message'],
  *check({ facts, view }) {
    const cut = new Set(
      view.repairs.filter((r) => r.kind === 'cycle').map((r) => view.doc.links[r.link]?.from ?? ''),
    );
    for (const output of facts.own('output'))
      if (!output.management && view.up(output.id).length === 0 && !cut.has(output.id))
        yield { at: [{ id: output.id }] };
  },
});
