import { isDiscussion, kindOf, type TableName } from '../model/index.ts';
import { CommandRefused, defineCommand, type DocumentDraft } from './command.ts';
import { refusalToLink } from './linkRules.ts';
import { must, plain, tableOf } from './parts/records.ts';

export interface SetField {
  readonly table: TableName;
  readonly id: string;
  readonly field: string;
  readonly value: unknown;
}

/** Fields that the shape of the design hangs on: their own commands keep the rules. */
const OWN_COMMAND: ReadonlySet<string> = new Set([
  'results.level',
  'results.homeLink',
  'activities.homeLink',
  'links.from',
  'links.to',
]);

/** Where a reference has to point; a field that is not here may point at any element. */
const POINTS_AT: Readonly<Record<string, TableName>> = {
  'indicators.result': 'results',
  'targets.indicator': 'indicators',
  'actuals.indicator': 'indicators',
  'workplanRows.activity': 'activities',
  'factors.actor': 'actors',
};

/** Replaces a value that is replaced whole: a choice, a date, a flag, a short label, a reference. */
export const setField = defineCommand<SetField>({
  name: 'setField',
  apply: (draft, { table, id, field, value }) => {
    const record = must(draft, table, id) as unknown as Record<string, unknown>;
    const { fields } = kindOf(table);
    const spec = Object.hasOwn(fields, field) ? fields[field] : undefined;
    const place = `${table}.${field}`;
    if (
      !spec ||
      (spec.kind !== 'atom' && spec.kind !== 'ref') ||
      OWN_COMMAND.has(place) ||
      isDiscussion(table)
    )
      throw new CommandRefused('ownCommand', { field });
    const parsed = spec.schema.safeParse(value);
    if (!parsed.success) throw new CommandRefused('schema', { table, field });
    if (spec.kind === 'ref' && value !== null) mustPointWell(draft, place, String(value));
    if (place === 'links.kind') mustAllowKind(draft, id, value === 'feedback');
    record[field] = parsed.data;
  },
});

function mustPointWell(draft: DocumentDraft, place: string, target: string): void {
  const found = tableOf(plain(draft), target);
  if (found === null || (POINTS_AT[place] ?? found) !== found) throw new CommandRefused('gone');
}

/** A feedback link may point down or close a circle; made an ordinary one, it has to keep the rules. */
function mustAllowKind(draft: DocumentDraft, id: string, feedback: boolean): void {
  const doc = plain(draft);
  const link = doc.links[id];
  if (feedback || link?.kind !== 'feedback') return;
  const others = Object.fromEntries(Object.entries(doc.links).filter(([other]) => other !== id));
  const reason = refusalToLink({ ...doc, links: others }, link.from ?? '', link.to ?? '');
  if (reason !== null) throw new CommandRefused(reason);
}
