/** `throughline check`: looks at files one after the other, and reports on all of them. */
import { readFile } from 'node:fs/promises';
import {
  LIST_NAMES,
  NO_HOUSE,
  readHouseSettings,
  RULES,
  runChecks,
  SEVERITIES,
  teamQuestions,
  type HouseSettings,
  type Severity,
} from '../core/checks/index.ts';
import { FormatError } from '../core/formats/index.ts';
import { PROJECT_ID, projectOf, type Document, type Preset } from '../core/model/index.ts';
import { CliError, importFile } from './files.ts';
import { REPORTERS, type FileReport, type ReportFormat, type Unread } from './report/index.ts';

export interface CheckCommand {
  readonly preset: Preset;
  readonly failOn: Severity;
  readonly format: ReportFormat;
  /** Id of a donor whose own limits count; the one of the file's layout where it is not given. */
  readonly donor?: string;
  /** The language that the designs are written in, where a file does not say. */
  readonly lang?: string;
  /** An organisation's settings file. */
  readonly settings?: string;
}

/** What the command prints and with what it ends: 2 where a file could not be read, 1 where findings are there that count, else 0. */
export async function check(
  names: readonly string[],
  options: CheckCommand,
): Promise<{ text: string; exit: 0 | 1 | 2 }> {
  const house = options.settings === undefined ? NO_HOUSE : await houseFrom(options.settings);
  const files: FileReport[] = [];
  const unread: Unread[] = [];
  for (const file of names) {
    try {
      files.push(await checkOne(file, options, house));
    } catch (error) {
      // A single file that cannot be read is the command's own failure, and is told as one.
      if (names.length === 1 || !(error instanceof CliError || error instanceof FormatError)) throw error;
      unread.push({ file, reason: error.message });
    }
  }
  const failing = SEVERITIES.slice(0, SEVERITIES.indexOf(options.failOn) + 1);
  const failed = files.some(({ result }) => failing.some((severity) => result.counts[severity] > 0));
  const text = REPORTERS[options.format]({ files, unread, failing });
  return { text, exit: unread.length > 0 ? 2 : failed ? 1 : 0 };
}

async function checkOne(
  file: string,
  { preset, donor, lang }: CheckCommand,
  house: HouseSettings,
): Promise<FileReport> {
  const document = inLanguage((await importFile(file)).document, lang);
  return {
    file,
    preset,
    title: projectOf(document).title,
    result: runChecks(document, { preset, house, ...(donor === undefined ? {} : { donor }) }),
    questions: preset === 'drafting' ? [] : teamQuestions(document),
  };
}

function inLanguage(doc: Document, language: string | undefined): Document {
  const project = projectOf(doc);
  if (language === undefined || project.language) return doc;
  return { ...doc, project: { [PROJECT_ID]: { ...project, language } } };
}

/** A settings file that is only half understood would check something else than people think: it is refused. */
async function houseFrom(path: string): Promise<HouseSettings> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new CliError('cli.settings.missing', { path });
  });
  const { settings, problems } = readHouseSettings(text, RULES, LIST_NAMES);
  const [first] = problems;
  if (first) throw new CliError(`cli.settings.${first.key}`, { path, at: first.at });
  return settings;
}
