/** Several things in one text, each behind its label at the beginning of a line: how Miradi's notes carry what has no field there. */

/** The free words first, then "Label: words" for each that says something. */
export const joinBlocks = (free: string, blocks: readonly (readonly [string, string])[]): string =>
  [free, ...blocks.filter(([, words]) => words !== '').map(([label, words]) => `${label}: ${words}`)]
    .filter((part) => part !== '')
    .join('\n');

interface Blocks {
  readonly free: string;
  readonly blocks: readonly { readonly label: string; readonly words: string }[];
}

/** A block goes on until the next label. */
export function splitBlocks(text: string, labels: readonly string[]): Blocks {
  const free: string[] = [];
  const blocks: { label: string; words: string }[] = [];
  for (const line of text.split('\n')) {
    const label = labels.find((known) => line.startsWith(`${known}: `) || line === `${known}:`);
    const last = blocks.at(-1);
    if (label) blocks.push({ label, words: line.slice(label.length + 1).trim() });
    else if (last) last.words += `\n${line}`;
    else free.push(line);
  }
  return { free: free.join('\n').trim(), blocks };
}

/** What we write before words that Miradi has no field for. */
export const LABEL = {
  assumption: 'Assumption',
  risk: 'Risk',
  source: 'Means of verification',
  method: 'Method',
  frequency: 'How often',
  responsible: 'Responsible',
} as const;
