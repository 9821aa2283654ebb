/**
 * The quick fixes for a finding. Nothing is offered on trust: each command is tried on a copy of the design first, and only
 * offered when the finding is then gone and no new error has come to what was there before.
 */
import { runChecks, type CheckOptions, type Finding } from '../checks/index.ts';
import { CommandRefused, runCommand, setText } from '../commands/index.ts';
import { checkTranslator, type CheckMessageKey, type CheckTranslate } from '../i18n/checks.ts';
import { countingId, ELEMENT_TABLE, view as viewOf, type Document } from '../model/index.ts';
import type { Focus, Fix, Offer } from './fix.ts';
import { FIXES } from './list.ts';
import { preview, type PreviewLine } from './preview.ts';

export { FIXES } from './list.ts';
export type { Fix, Focus, Offer } from './fix.ts';
export type { PreviewLine } from './preview.ts';

/** Plain data, so that it can come out of a worker. */
export interface QuickFix {
  readonly fix: string;
  /** The element it is about. */
  readonly element: string;
  /** What the button says. */
  readonly label: string;
  /** Name of the command and its arguments. */
  readonly command: string;
  readonly args: unknown;
  readonly focus: Focus | null;
  readonly preview: readonly PreviewLine[];
}

/** More than this for one finding is a list to read. */
const MOST_FIXES = 6;
/** Stands for what the person will write where the cursor goes: the fix is tried with it. */
const WRITTEN = 'Something that somebody writes here';

export function fixesFor(doc: Document, finding: Finding, options: CheckOptions): QuickFix[] {
  const t = options.t ?? checkTranslator();
  const fixes = FIXES.filter((fix) => fix.rules.includes(finding.rule));
  const found: QuickFix[] = [];
  if (fixes.length === 0) return found;
  const view = viewOf(doc);
  const errors = errorsOf(doc, options);
  for (const element of finding.elements)
    for (const fix of fixes)
      for (const offer of fix.offers({ view, finding, element })) {
        if (found.length >= MOST_FIXES) return found;
        const made = tryOut(doc, finding, element.id, fix, offer, errors, options, t);
        if (made) found.push(made);
      }
  return found;
}

function tryOut(
  doc: Document,
  finding: Finding,
  element: string,
  fix: Fix,
  { command, args, data, focus }: Offer,
  errors: ReadonlySet<string>,
  options: CheckOptions,
  t: CheckTranslate,
): QuickFix | null {
  const context = { newId: countingId('new-'), now: '2000-01-01T00:00:00.000Z', author: '', by: null };
  try {
    const done = runCommand(doc, command, args as never, context);
    const made = typeof done.result === 'string' ? done.result : null;
    const place = focus?.id === 'made' ? made : (focus?.id ?? null);
    const filled = focus && place ? fill(done.after, place, focus.field) : done.after;
    if (stillThere(filled, finding, element, options)) return null;
    if (hasNewError(doc, filled, errors, options)) return null;
    return {
      fix: fix.id,
      element,
      label: t(`fixes.${fix.id}` as CheckMessageKey, data),
      command: command.name,
      args,
      focus: focus ?? null,
      preview: preview(doc, done.after, done.changes),
    };
  } catch (error) {
    if (error instanceof CommandRefused) return null;
    throw error;
  }
}

function fill(doc: Document, id: string, field: string): Document {
  const kind = viewOf(doc).kindOf(id);
  if (kind === null) return doc;
  const args = { table: ELEMENT_TABLE[kind], id, field, text: WRITTEN };
  return runCommand(doc, setText, args, { newId: countingId('x'), now: '', author: '', by: null }).after;
}

/** The errors of a design, as rule and element. */
const errorsOf = (doc: Document, options: CheckOptions): ReadonlySet<string> =>
  new Set(
    runChecks(doc, options)
      .findings.filter((f) => f.severity === 'error')
      .flatMap((f) => f.elements.map((e) => `${f.rule} ${e.id}`)),
  );

/** An element that the fix made is still to be completed, so what it lacks does not count. */
function hasNewError(
  before: Document,
  after: Document,
  errors: ReadonlySet<string>,
  options: CheckOptions,
): boolean {
  const view = viewOf(before);
  return [...errorsOf(after, options)].some((key) => {
    const [, element = ''] = key.split(' ');
    return !errors.has(key) && view.kindOf(element) !== null;
  });
}

function stillThere(doc: Document, finding: Finding, element: string, options: CheckOptions): boolean {
  return runChecks(doc, options).findings.some(
    (f) => f.rule === finding.rule && f.elements.some((e) => e.id === element),
  );
}
