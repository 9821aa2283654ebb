/** Runs a command on a snapshot: recipe → diff → check of the touched records. The caller applies the changes. */
import { freeze, produce } from 'immer';
import { diff, wellFormedJson, type Change } from '../changes/index.ts';
import { kindOf, type Document } from '../model/index.ts';
import { CommandRefused, type Command, type CommandContext } from './command.ts';

export interface CommandRun<R> {
  readonly after: Document;
  readonly changes: readonly Change[];
  readonly result: R;
}

/** @throws CommandRefused where the command or the schema says no; the document is then unchanged */
export function runCommand<A, R>(
  doc: Document,
  command: Command<A, R>,
  args: A,
  context: CommandContext,
): CommandRun<R> {
  let result!: R;
  const after = produce(doc, (draft) => {
    result = command.apply(draft, wellFormedJson(args), context) as R;
  });
  freeze(after, true);
  const changes = diff(doc, after);
  for (const change of changes) checkTouched(after, change);
  return { after, changes, result };
}

function checkTouched(after: Document, change: Change): void {
  if (change.type === 'delete') return;
  const id = change.type === 'create' ? change.record.id : change.id;
  const parsed = kindOf(change.table).schema.safeParse(after[change.table][id]);
  if (!parsed.success) {
    throw new CommandRefused('schema', {
      table: change.table,
      field: String(parsed.error.issues[0]?.path[0] ?? ''),
    });
  }
}
