/** A design of a given size, the same every time: one objective, outcomes, outputs, activities; links beyond the tree serve second results. */
import { create, emptyDocument, keysBetween, type Document } from '../../../src/core/model/index.ts';

const WORDS =
  'Municipal teams keep the safe routes to school in use and repair what breaks before the first snow falls in autumn';

export function largeDesign(nodes: number, links: number): Document {
  const doc = structuredClone(
    emptyDocument({ title: `Bench ${nodes}/${links}`, profile: 'iom-current' }),
  ) as Document;
  const results = doc.results as Record<string, unknown>;
  const activities = doc.activities as Record<string, unknown>;
  const assumptions = doc.assumptions as Record<string, unknown>;
  const arrows = doc.links as Record<string, unknown>;
  const outcomes = Math.max(1, Math.round(nodes * 0.04));
  const outputs = Math.max(1, Math.round(nodes * 0.24));
  const rest = nodes - 1 - outcomes - outputs;
  const order = keysBetween(null, null, nodes);
  const statement = (i: number): string => `${i} ${WORDS.slice(0, 50 + ((i * 37) % 60))}`;
  let made = 0;
  const link = (from: string, to: string): void => {
    made += 1;
    const id = `l${made}`;
    arrows[id] = create('links', id, {
      from,
      to,
      rationale: made % 3 === 0 ? 'The routes are used when they are safe.' : '',
    });
  };
  results['obj'] = create('results', 'obj', {
    level: 'objective',
    statement: statement(0),
    order: order[0] as string,
  });
  for (let i = 0; i < outcomes; i += 1) {
    const id = `oc${i}`;
    results[id] = create('results', id, {
      level: 'outcome',
      statement: statement(i + 1),
      order: order[i + 1] as string,
    });
    link(id, 'obj');
  }
  for (let i = 0; i < outputs; i += 1) {
    const id = `op${i}`;
    results[id] = create('results', id, {
      level: 'output',
      statement: statement(i + 20),
      order: order[i] as string,
    });
    link(id, `oc${Math.floor((i * outcomes) / outputs)}`);
    if (i % 2 === 0) {
      const a = `as${i}`;
      assumptions[a] = create('assumptions', a, {
        statement: `The weather and the budget allow it in season ${i}`,
        attachedTo: { [`l${made}`]: true },
        order: order[i] as string,
      });
    }
  }
  for (let i = 0; i < rest; i += 1) {
    const id = `ac${i}`;
    activities[id] = create('activities', id, { statement: statement(i + 100), order: order[i] as string });
    link(id, `op${Math.floor((i * outputs) / rest)}`);
  }
  // Second results for outputs, then for activities, until there are as many links as wanted.
  for (let i = 0; made < links && i < outputs * 2; i += 1) {
    const at = Math.floor(((i % outputs) * outcomes) / outputs);
    link(`op${i % outputs}`, `oc${(at + 1 + Math.floor(i / outputs)) % outcomes}`);
  }
  for (let i = 0; made < links && i < rest; i += 1) {
    const at = Math.floor((i * outputs) / rest);
    link(`ac${i}`, `op${(at + 1) % outputs}`);
  }
  return doc;
}
