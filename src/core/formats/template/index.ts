/** An organisation's own template, looked through and filled. See docs/templates.md. */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { formatTranslator, type FormatTranslate } from '../../i18n/formats.ts';
import { view, type Document } from '../../model/index.ts';
import { pack, repack } from '../ooxml/repack.ts';
import { cellWords } from '../ooxml/workbook.ts';
import { lossesOf } from '../losses.ts';
import { FormatError, type TemplateFile, type WriteOptions, type WrittenFile } from '../types.ts';
import { carryingOfTags } from './carrying.ts';
import { exampleTemplate } from './example.ts';
import { openTemplate } from './guard.ts';
import { sheetsOf, type TemplateSheet } from './sheets.ts';
import { faultsOf, type PlacedTag } from './tags.ts';
import { isList, valuesOf, type Open, type Values } from './values.ts';

export { exampleTemplate };

/** A placeholder, where it stands, and what will be there. */
export interface TemplateUse {
  readonly tag: string;
  readonly where: string;
  /** The first words that it gives, or null for a list. */
  readonly words: string | null;
  /** Of a list, how many items it has where it is met first. */
  readonly count: number | null;
}

export interface TemplateLook {
  readonly kind: 'docx' | 'xlsx';
  readonly uses: readonly TemplateUse[];
  /** What keeps it from being filled, one sentence each. */
  readonly faults: readonly string[];
  /** What the design holds and no placeholder asks for, one sentence each. */
  readonly leftOut: readonly string[];
}

type Options = Pick<WriteOptions, 'language' | 'date'>;

interface Opened {
  readonly kind: 'docx' | 'xlsx';
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly sheets: readonly TemplateSheet[];
  /** Of each part that is filled for itself. */
  readonly tags: readonly (readonly PlacedTag[])[];
  readonly faults: readonly string[];
}

async function open({ bytes, fileName }: TemplateFile, language: string): Promise<Opened> {
  const t = formatTranslator(language);
  const { pack: office, files } = openTemplate(bytes, fileName, language);
  if (office.kind === 'xlsx') {
    const sheets = sheetsOf(office, files, t);
    const tags = sheets.map((sheet) => sheet.tags);
    return {
      kind: 'xlsx',
      files,
      sheets,
      tags,
      faults: [...faultsIn(tags, t), ...sheets.flatMap((s) => s.faults)],
    };
  }
  const { tagsOfWord } = await import('./word.ts');
  const tags = tagsOfWord(office, t);
  return { kind: 'docx', files, sheets: [], tags, faults: faultsIn(tags, t) };
}

const faultsIn = (parts: readonly (readonly PlacedTag[])[], t: FormatTranslate): string[] => {
  const faults = parts.flatMap((tags) => faultsOf(tags, t).map((fault) => fault.sentence));
  return parts.every((tags) => tags.length === 0)
    ? [t('formats.template.none', { project: '{project.title}' })]
    : faults;
};

/** What would be filled, and what is wrong. @throws FormatError for a file that is no template at all */
export async function lookAtTemplate(
  doc: Document,
  template: TemplateFile,
  options: Options,
): Promise<TemplateLook> {
  const { kind, tags, faults } = await open(template, options.language);
  const values = valuesOf(doc, options.language, options.date);
  if (faults.length > 0) return { kind, faults, uses: [], leftOut: [] };
  const uses = tags.flatMap((part) => usesOf(part, values));
  return { kind, faults, uses, leftOut: leftOutOf(doc, tags, options.language) };
}

function leftOutOf(doc: Document, tags: Opened['tags'], language: string): string[] {
  const t = formatTranslator(language);
  return lossesOf(view(doc), carryingOfTags(tags)).map(({ key, count }) => t(key, { count }));
}

function usesOf(tags: readonly PlacedTag[], values: Values): TemplateUse[] {
  const uses: TemplateUse[] = [];
  /** Lists that are open, each with its first item; null for a list without any, in which nothing is printed. */
  const around: (Open | null)[] = [];
  for (const { kind, name, raw, where } of tags) {
    const open = around.filter((o) => o !== null);
    const printed = open.length === around.length;
    if (kind === 'close') around.pop();
    else if (kind === 'field')
      uses.push({ tag: raw, where, words: printed ? (values.words(name, open) ?? '') : '', count: null });
    else if (isList(name)) {
      const items = printed ? (values.items(name, open) ?? []) : [];
      uses.push({ tag: raw, where, words: null, count: items.length });
      around.push(items.length > 0 ? { list: name, item: items[0] } : null);
    }
  }
  return uses;
}

/**
 * Fills the organisation's template, or our example where there is none.
 *
 * @throws FormatError that names each placeholder that cannot be filled
 */
export async function fillTemplate(
  doc: Document,
  options: WriteOptions,
): Promise<Pick<WrittenFile, 'bytes' | 'leftOut'>> {
  const { language, date } = options;
  const as = options.as === 'xlsx' ? 'xlsx' : 'docx';
  const template = options.template ?? (await exampleTemplate(as, date));
  const opened = await open(template, language);
  const { kind, faults, tags } = opened;
  const file = template.fileName;
  if (kind !== as) throw new FormatError('formats.template.otherKind', { file, kind, as }, language);
  if (faults.length > 0)
    throw new FormatError('formats.template.faults', { file, faults: faults.join('\n') }, language);
  const bytes = await filled(template, opened, valuesOf(doc, language, date), options);
  return { bytes, leftOut: leftOutOf(doc, tags, language) };
}

async function filled(
  { fileName: file }: TemplateFile,
  { kind, files, sheets }: Opened,
  values: Values,
  { date, language }: Options,
): Promise<Uint8Array> {
  if (kind === 'xlsx') {
    const { fillExcel } = await import('./excel.ts');
    return pack(named(fillExcel(files, sheets, values), values), date);
  }
  const { fillWord } = await import('./word.ts');
  try {
    const word = await fillWord(pack(files, date), values);
    return repack(pack(named(unzipSync(word), values), date), date);
  } catch (error) {
    // All that could be wrong with the design has been looked at: what the library stumbles over is in the template.
    const reason = error instanceof Error ? error.message : String(error);
    throw new FormatError('formats.template.broken', { file, reason }, language);
  }
}

const CORE = 'docProps/core.xml';

/** Placeholders in the properties of the file, such as its title. */
function named(files: Readonly<Record<string, Uint8Array>>, values: Values): Record<string, Uint8Array> {
  const core = files[CORE];
  if (!core) return files;
  const filled = strFromU8(core).replace(/\{([\w.]+)\}/g, (raw, name: string) =>
    cellWords(values.words(name, []) ?? raw),
  );
  return { ...files, [CORE]: strToU8(filled) };
}
