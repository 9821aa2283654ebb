/** `throughline compare`: what differs between two saved files of one project. */
import {
  compareVersions,
  ofOneProject,
  tellDifferences,
  type ToldBranch,
  type ToldDifference,
} from '../core/compare/index.ts';
import { cliText as t } from '../core/i18n/cli.ts';
import { compareTranslator } from '../core/i18n/compare.ts';
import type { Document } from '../core/model/index.ts';
import { CliError, importFile } from './files.ts';
import { plain } from './report/markdown.ts';

export const COMPARED_AS = ['text', 'json', 'markdown'] as const;
export type ComparedAs = (typeof COMPARED_AS)[number];

const words = compareTranslator();

/** @returns the answer as it is printed @throws CliError where the files cannot be held against each other */
export async function compare(before: string, after: string, as: ComparedAs): Promise<string> {
  const [one, other] = [await projectIn(before), await projectIn(after)];
  if (!ofOneProject(one, other)) throw new CliError('cli.compare.otherProject', { before, after });
  const branches = tellDifferences(one, other, compareVersions(one, other), words);
  if (as === 'json') return JSON.stringify({ differences: branches.flatMap(asData) }, null, 2);
  const count = branches.reduce((sum, { items }) => sum + items.length, 0);
  if (count === 0) return t('cli.compare.same', { before, after });
  const counted = t('cli.compare.counted', { count, before, after });
  return as === 'text'
    ? [counted, ...branches.flatMap(asText)].join('\n')
    : [`# ${plain(counted)}`, ...branches.map(asMarkdown)].join('\n\n');
}

async function projectIn(file: string): Promise<Document> {
  const { document, format } = await importFile(file);
  if (format !== 'throughline-json') throw new CliError('cli.compare.otherFormat', { file });
  return document;
}

const asData = ({ title: branch, items }: ToldBranch) =>
  items.map(({ key, kind, title, field, before, after, sentence }) => ({
    key,
    kind,
    branch,
    title,
    ...(field === '' ? {} : { field }),
    before,
    after,
    sentence,
  }));

const titleOf = ({ title, text }: ToldBranch): string => [title, text].filter(Boolean).join(': ');
const headOf = ({ kind, title, field }: ToldDifference): string =>
  `${words(`compare.kind.${kind}`)}: ${[title, field].filter(Boolean).join(' · ')}`;

const asText = (branch: ToldBranch): string[] => [
  '',
  titleOf(branch),
  ...branch.items.flatMap((item) => [
    `  ${headOf(item)}`,
    ...(item.before ? [`      - ${item.before.replaceAll('\n', '\n        ')}`] : []),
    ...(item.after ? [`      + ${item.after.replaceAll('\n', '\n        ')}`] : []),
  ]),
];

const asMarkdown = (branch: ToldBranch): string =>
  [`## ${plain(titleOf(branch))}`, branch.items.map((item) => `- ${plain(item.sentence)}`).join('\n')].join(
    '\n\n',
  );
