/** LibreOffice as a second pair of eyes: what it prints of a document, as words. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const find = (program: string): string | null =>
  (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, program))
    .find((file) => existsSync(file)) ?? null;

const SOFFICE = find('soffice');
const PDFTOTEXT = find('pdftotext');

/** LibreOffice and what reads the words of a PDF are both here. */
export const canPrint = SOFFICE !== null && PDFTOTEXT !== null;

/** LibreOffice's part for slides is a package of its own in some systems. */
export const canPrintSlides =
  canPrint && existsSync(path.join(path.dirname(realpathSync(SOFFICE as string)), 'simpress'));

/** Prints all files with one start of LibreOffice, which costs more than the printing. A file that it could not open has no words. */
export function printed(files: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'throughline-print-'));
  try {
    for (const [name, bytes] of files) writeFileSync(path.join(folder, name), bytes);
    // A profile of its own: another LibreOffice that is open would take the files over, or refuse them.
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    const names = [...files.keys()].map((name) => path.join(folder, name));
    execFileSync(
      SOFFICE as string,
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...names],
      {
        timeout: 150_000,
        stdio: 'ignore',
      },
    );
    return new Map(
      [...files.keys()].map((name) => {
        const pdf = path.join(folder, name.replace(/\.\w+$/, '.pdf'));
        return [name, existsSync(pdf) ? wordsOfPdf(pdf) : ''];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function wordsOfPdf(pdf: string): string {
  const text = `${pdf}.txt`;
  execFileSync(PDFTOTEXT as string, ['-enc', 'UTF-8', pdf, text], { timeout: 20_000, stdio: 'ignore' });
  return readFileSync(text, 'utf8');
}
