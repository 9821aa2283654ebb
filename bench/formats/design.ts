/** A matrix of a thousand rows, invented: 20 outcomes of nine outputs each, four or five indicators to a result, activities, assumptions. */
import {
  create,
  emptyDocument,
  keysBetween,
  PROJECT_ID,
  projectOf,
  type Document,
  type Records,
  type TableName,
} from '../../src/core/model/index.ts';

const PLACES = ['Tarsa', 'Belmar', 'Oost', 'Hill Ridge', 'Lower Quay', 'Fenmoor', 'Saltby'];
const place = (i: number): string => PLACES[i % PLACES.length] as string;

/** Rows are counted as a matrix prints them: one for each indicator. */
export function largeDesign(rows = 1_000): Document {
  const doc = emptyDocument({
    title: `A matrix of ${rows} rows`,
    start: '2027-01-01',
    end: '2028-12-31',
    summary: 'Committees that can test and repair their wells keep them running.',
  }) as unknown as Record<TableName, Record<string, unknown>>;
  const orders = keysBetween(null, null, rows * 2 + 10);
  let next = 0;
  const add = <T extends TableName>(table: T, id: string, values: Partial<Omit<Records[T], 'id'>>): void => {
    (doc[table] as Record<string, unknown>)[id] = create(table, id, values);
  };
  const order = (): string => orders[(next += 1)] as string;
  const link = (from: string, to: string): string => {
    add('links', `${from}>${to}`, {
      from,
      to,
      rationale: `Those who have seen it work in ${place(next)} say so.`,
    });
    return `${from}>${to}`;
  };
  add('results', 'goal', {
    level: 'objective',
    statement: 'Families in seven districts live in safety and good health',
    order: order(),
  });
  let printed = 0;
  for (let o = 0; printed < rows; o += 1) {
    const outcome = `outcome-${o}`;
    add('results', outcome, {
      level: 'outcome',
      statement: `Village committees of ${place(o)} keep their wells running and tested`,
      homeLink: link(outcome, 'goal'),
      order: order(),
    });
    add('assumptions', `a-${o}`, {
      statement: `Roads to ${place(o)} stay open in winter`,
      attachedTo: { [outcome]: true },
      order: order(),
    });
    for (let k = 0; k < 9 && printed < rows; k += 1) {
      const output = `output-${o}-${k}`;
      add('results', output, {
        level: 'output',
        statement: `Forty caretakers of ${place(o + k)} are trained and have a box of tools`,
        homeLink: link(output, outcome),
        order: order(),
      });
      for (let i = 0; i < 5 && printed < rows; i += 1) {
        const indicator = `i-${o}-${k}-${i}`;
        add('indicators', indicator, {
          result: output,
          statement: `Number of caretakers in ${place(i + k)} who pass the practical test (women, men)`,
          baselineText: `${i} of 40 (2026)`,
          source: 'Test sheets of the water union',
          frequency: 'Every six months',
          responsible: 'Valley Water Union',
          order: order(),
        });
        add('targets', `t-${o}-${k}-${i}`, {
          indicator,
          kind: 'final',
          text: `${30 + i} of 40 by June 2028`,
        });
        printed += 1;
      }
      const activity = `act-${o}-${k}`;
      add('activities', activity, {
        statement: `Train forty caretakers of ${place(k)} in two courses`,
        homeLink: link(activity, output),
        order: order(),
      });
      add('workplanRows', `w-${o}-${k}`, {
        activity,
        responsible: 'Valley Water Union',
        months: { [String(1 + (k % 24))]: true, [String(2 + (k % 23))]: true },
        order: order(),
      });
      add('risks', `r-${o}-${k}`, {
        statement: `Courses in ${place(k)} are put off by the harvest`,
        attachedTo: { [output]: true },
        likelihood: 'medium',
        consequence: 'medium',
        response: 'Hold them before May',
        owner: 'Trainer',
        order: order(),
      });
    }
  }
  const document = doc as unknown as Document;
  return { ...document, project: { [PROJECT_ID]: { ...projectOf(document), language: 'en' } } };
}
