/**
 * The command line: arguments → core → stdout and exit code. Ends with 0 (done), 1 (findings at the level given) or
 * 2 (something could not be read, written or understood, with a sentence on stderr). Never prints a stack trace.
 */
import { readFile } from 'node:fs/promises';
import { Argument, Command, CommanderError, Option } from 'commander';
import { DONORS, QUESTIONS, RULES, SEVERITIES } from '../core/checks/index.ts';
import { fontFiles } from './fonts.ts';
import { pngOfSvg } from './png.ts';
import { FormatError, FORMATS, writeFile, type Format } from '../core/formats/index.ts';
import { DETAILS } from '../core/formats/iati/details.ts';
import { PAPERS, type Paper } from '../core/formats/picture/paper.ts';
import { fontsOfPicture } from '../core/formats/picture/pictureFonts.ts';
import { projectSchema } from '../core/formats/projectSchema.ts';
import { checkTranslator, hasCheckMessage } from '../core/i18n/checks.ts';
import { cliText as t } from '../core/i18n/cli.ts';
import { PRESETS } from '../core/model/index.ts';
import { check, type CheckCommand } from './check.ts';
import { compare, COMPARED_AS, type ComparedAs } from './compare.ts';
import { CliError, importFile, saveFile, templateOf } from './files.ts';
import { importedText } from './imported.ts';
import { REPORTERS } from './report/index.ts';
import { ACCEPTED, update, type UpdateCommand } from './update.ts';

const print = (text: string): boolean => process.stdout.write(`${text}\n`);
const complain = (text: string): boolean => process.stderr.write(`${text}\n`);

type End = (code: number) => void;

/**
 * Runs one command line (without node and script) and gives its exit code.
 *
 * @param addMore adds commands from elsewhere, such as those for whoever looks after a server
 */
export async function main(
  args: readonly string[],
  addMore: (program: Command, end: End) => void = () => {},
): Promise<number> {
  let exit = 0;
  const end: End = (code) => (exit = code);
  const program = build(end);
  addMore(program, end);
  try {
    await program.parseAsync(args, { from: 'user' });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const known = error instanceof CliError || error instanceof FormatError;
    const reason = error instanceof Error ? error.message : String(error);
    complain(known ? reason : t('cli.unexpected', { reason }));
    return 2;
  }
}

function build(end: End): Command {
  const program = new Command('throughline').description(t('cli.about'));
  // Before any command is added: commands take these settings over.
  program
    .showHelpAfterError(t('cli.help'))
    .exitOverride()
    .configureOutput({
      writeErr: (text) =>
        complain(text.trim().replace(/^error: (.)/, (_, first: string) => first.toUpperCase())),
    });

  program
    .command('import')
    .description(t('cli.import'))
    .argument('<file>', t('cli.file'))
    .requiredOption('--out <path>', t('cli.out'))
    .action(async (file: string, { out }: { out: string }) => {
      const result = await importFile(file);
      const { bytes } = await writeFile(result.document, {
        to: 'throughline-json',
        as: 'json',
        ...now('en'),
      });
      await saveFile(out, bytes);
      print(importedText(result, out));
    });

  program
    .command('export')
    .description(t('cli.export'))
    .argument('<file>', t('cli.file'))
    .addOption(option('--to <format>', t('cli.to'), writable()).makeOptionMandatory())
    .option('--as <kind>', t('cli.as'))
    .requiredOption('--out <path>', t('cli.out'))
    .option('--lang <language>', t('cli.lang'), 'en')
    .option('--detail <name=value...>', t('cli.detail'))
    .option('--template <file>', t('cli.template'))
    .addOption(option('--paper <paper>', t('cli.paper'), PAPERS))
    .action(
      async (
        file: string,
        {
          to,
          as,
          out,
          lang,
          detail,
          template: path,
          paper,
        }: {
          to: string;
          as?: string;
          out: string;
          lang: string;
          detail?: string[];
          template?: string;
          paper?: Paper;
        },
      ) => {
        const details = detailsOf(detail ?? []);
        if (path !== undefined && to !== 'template') throw new CliError('cli.template.other', { to });
        const template = path === undefined ? undefined : await templateOf(path);
        const { document } = await importFile(file);
        const kind =
          as ?? template?.fileName.match(/[^.]*$/)?.[0] ?? FORMATS.find((f) => f.id === to)?.as[0] ?? '';
        const picture = to === 'diagram' && kind === 'png';
        const written = await writeFile(document, {
          to,
          as: picture ? 'svg' : kind,
          ...now(lang),
          details,
          ...(template && { template }),
          ...(to === 'diagram' && kind === 'pdf' && { fonts: fontFiles(fontsOfPicture(document, lang)) }),
          ...(paper && { paper }),
        });
        const bytes = picture ? await pngOfSvg(written.bytes) : written.bytes;
        await saveFile(out, bytes);
        print(t('cli.written', { path: out }));
        for (const loss of written.leftOut) complain(t('cli.leftOut', { loss }));
      },
    );

  program
    .command('compare')
    .description(t('cli.compare'))
    .argument('<before>', t('cli.compare.before'))
    .argument('<after>', t('cli.compare.after'))
    .addOption(option('--format <format>', t('cli.format'), COMPARED_AS).default('text'))
    .action(async (before: string, after: string, { format }: { format: ComparedAs }) => {
      print(await compare(before, after, format));
    });

  program
    .command('update')
    .description(t('cli.update'))
    .argument('<file>', t('cli.file'))
    .argument('<revised>', t('cli.revised'))
    .option('--accept <kinds>', `${t('cli.accept')} (${ACCEPTED.join(', ')})`)
    .option('--out <path>', t('cli.update.out'))
    .addOption(option('--format <format>', t('cli.format'), ['text', 'json']).default('text'))
    .action(async (file: string, revised: string, options: UpdateCommand) => {
      const { text, document } = await update(file, revised, options);
      if (options.out !== undefined) {
        const project = { to: 'throughline-json', as: 'json', ...now('en') };
        await saveFile(options.out, (await writeFile(document, project)).bytes);
      }
      print(text);
    });

  program
    .command('check')
    .description(t('cli.check'))
    .argument('<files...>', t('cli.file'))
    .addOption(option('--preset <preset>', t('cli.preset'), PRESETS).default('submission'))
    .addOption(
      option(
        '--donor <donor>',
        t('cli.donor'),
        DONORS.map((d) => d.id),
      ),
    )
    .option('--lang <language>', t('cli.lang.content'))
    .option('--settings <file>', t('cli.settings'))
    .addOption(option('--fail-on <severity>', t('cli.failOn'), SEVERITIES).default('error'))
    .addOption(option('--format <format>', t('cli.format'), Object.keys(REPORTERS)).default('text'))
    .action(async (files: string[], options: CheckCommand) => {
      const { text, exit } = await check(files, options);
      print(text);
      end(exit);
    });

  program
    .command('formats')
    .description(t('cli.formats'))
    .addOption(option('--format <format>', t('cli.format'), ['text', 'json']).default('text'))
    .action(({ format }: { format: 'text' | 'json' }) => {
      print(format === 'json' ? JSON.stringify(FORMATS, null, 2) : formatList());
    });

  program
    .command('schema')
    .description(t('cli.schema'))
    .action(() => void process.stdout.write(projectSchema()));

  program
    .command('rules')
    .description(t('cli.rules'))
    .addArgument(new Argument('[id]', t('cli.rule')))
    .action(async (id?: string) => {
      print(id === undefined ? ruleList() : await rulePage(id));
    });

  return program;
}

/** An option that takes one of a few words. */
const option = (flags: string, about: string, known: readonly string[]): Option =>
  new Option(flags, `${about} (${known.join(', ')})`).argParser((value: string) => {
    if (known.includes(value)) return value;
    throw new CliError('cli.option.unknown', { option: flags, value, known: known.join(', ') });
  });

/** "status=2" → { status: "2" }. */
const detailsOf = (given: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    given.map((pair) => {
      const at = pair.indexOf('=');
      const name = pair.slice(0, at);
      if (DETAILS.some((d) => d.name === name)) return [name, pair.slice(at + 1)];
      const known = DETAILS.map((d) => `${d.name}=…`).join(', ');
      throw new CliError('cli.option.unknown', { option: '--detail', value: pair, known });
    }),
  );

const writable = (): string[] => FORMATS.filter((f: Format) => f.direction !== 'in').map((f) => f.id);

const formatList = (): string =>
  FORMATS.map((f) => `${f.id}  ${f.direction}  ${f.as.join(', ')}  ${f.name}`).join('\n');

/** The clock comes in here and nowhere deeper. */
const now = (language: string) => ({ language, date: new Date().toISOString().slice(0, 10) });

function ruleList(): string {
  const widest = Math.max(...RULES.map((r) => r.id.length));
  return RULES.map((r) => {
    const key = `checks.${r.id}.title`;
    return `${r.id.padEnd(widest)}  ${r.severity.padEnd('suggestion'.length)}  ${hasCheckMessage(key) ? checkTranslator()(key) : ''}`;
  }).join('\n');
}

async function rulePage(id: string): Promise<string> {
  if (![...RULES, ...QUESTIONS].some((r) => r.id === id)) throw new CliError('cli.rule.unknown', { id });
  const page = await readFile(new URL(`../../docs/checks/${id}.md`, import.meta.url), 'utf8');
  return page.trimEnd();
}
