/** `throughline update`: what a revised document would change in a project, and the project with what was accepted of it. */
import { createHash } from 'node:crypto';
import { acceptRevision, runCommand } from '../core/commands/index.ts';
import { cliText as t } from '../core/i18n/cli.ts';
import { reviseTranslator } from '../core/i18n/revise.ts';
import type { Document } from '../core/model/index.ts';
import {
  acceptProposals,
  compareDocuments,
  matchDocuments,
  tellProposals,
  type ProposalKind,
  type ToldGroup,
} from '../core/revise/index.ts';
import { CliError, importFile } from './files.ts';

const KINDS: Readonly<Record<string, ProposalKind>> = {
  additions: 'addition',
  changes: 'change',
  moves: 'move',
  removals: 'removal',
};
export const ACCEPTED = ['all', ...Object.keys(KINDS)];

export interface UpdateCommand {
  readonly accept?: string;
  readonly out?: string;
  readonly format: 'text' | 'json';
}

const words = reviseTranslator();

export async function update(
  file: string,
  revisedFile: string,
  { accept = '', format }: UpdateCommand,
): Promise<{ text: string; document: Document }> {
  const kinds = kindsOf(accept);
  const { document: ours } = await importFile(file);
  const revised = await importFile(revisedFile);
  const matching = matchDocuments(ours, revised);
  const proposals = compareDocuments(ours, revised, matching);
  const keys = proposals.filter((p) => kinds.has(p.kind)).map((p) => p.key);
  // No clock and no chance: the same two files give the same project.
  const newId = idsAfter(ours, revised.document);
  const context = { newId, now: '1970-01-01T00:00:00.000Z', author: '', by: null };
  const {
    changes,
    remove,
    taken: accepted,
    withheld,
  } = acceptProposals(ours, revised, matching, keys, newId);
  const { after } = runCommand(ours, acceptRevision, { changes, remove }, context);
  const taken = new Set(accepted);
  const groups = tellProposals(ours, revised, matching, proposals, words);
  const text =
    format === 'json'
      ? JSON.stringify(asData(groups, taken, withheld), null, 2)
      : asText(groups, taken, withheld, revisedFile);
  return { text, document: after };
}

function kindsOf(accept: string): ReadonlySet<ProposalKind> {
  const given = accept
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
  const unknown = given.find((word) => !ACCEPTED.includes(word));
  if (unknown !== undefined)
    throw new CliError('cli.option.unknown', {
      option: '--accept',
      value: unknown,
      known: ACCEPTED.join(', '),
    });
  return new Set(given.flatMap((word) => (word === 'all' ? Object.values(KINDS) : (KINDS[word] ?? []))));
}

function idsAfter(...documents: Document[]): () => string {
  const prefix = createHash('sha256').update(JSON.stringify(documents)).digest('hex').slice(0, 8);
  let next = 0;
  return () => `${prefix}${(next += 1).toString(36).padStart(4, '0')}`;
}

const asData = (groups: readonly ToldGroup[], taken: ReadonlySet<string>, withheld: readonly string[]) => ({
  differences: groups.flatMap((group) =>
    group.items.map(({ key, kind, title, field, before, after, needs }) => ({
      key,
      kind,
      about: group.title,
      title,
      ...(field === '' ? {} : { field }),
      before,
      after,
      needs,
      accepted: taken.has(key),
    })),
  ),
  withheld,
});

function asText(
  groups: readonly ToldGroup[],
  taken: ReadonlySet<string>,
  withheld: readonly string[],
  file: string,
): string {
  const items = groups.flatMap((g) => g.items);
  if (items.length === 0) return t('cli.update.same', { file });
  const lines = groups.flatMap((group) => [
    '',
    [group.title, group.text].filter(Boolean).join(': '),
    ...group.items.flatMap((item) => {
      const head = [item.title, item.field].filter(Boolean).join(' · ');
      const mark = taken.has(item.key) ? '[x]' : '[ ]';
      return [
        `  ${mark} ${words(`revise.kind.${item.kind}`)}: ${head}`,
        ...(item.before ? [`      - ${item.before.replaceAll('\n', '\n        ')}`] : []),
        ...(item.after ? [`      + ${item.after.replaceAll('\n', '\n        ')}`] : []),
      ];
    }),
  ]);
  const names = new Map(items.map((item) => [item.key, item.title]));
  return [
    t('cli.update.counted', { count: items.length, taken: taken.size }),
    ...lines,
    ...withheld.map((key) => t('cli.update.withheld', { name: names.get(key) ?? key })),
  ].join('\n');
}
