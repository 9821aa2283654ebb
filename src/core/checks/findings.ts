/** Turns what rules report into findings: words from the catalogue, elements as the donor's matrix names them, one per cause. */
import type { CheckMessageKey, CheckTranslate } from '../i18n/checks.ts';
import type { MessageData } from '../i18n/index.ts';
import { digest, ELEMENT_TABLE, PROJECT_ID, type ElementKind, type View } from '../model/index.ts';
import { groupBy } from './collections.ts';
import { manyOf, type Family, type Place, type Report, type Rule, type Severity } from './rule.ts';

export interface FindingElement {
  readonly kind: ElementKind;
  readonly id: string;
  /** How the donor's matrix names it, without theme: "Output 1.1, indicator 2". */
  readonly label: string;
  /** The element's statement; a link's rationale; the project's title. */
  readonly text: string;
  /** The record's field to go to; `target` and `baseline` stand for an indicator's values. */
  readonly field?: string;
  /** The words of the text that set the rule off. */
  readonly marks?: readonly string[];
}

/** Plain data, so that it can come out of a worker. */
export interface Finding {
  readonly rule: string;
  readonly family: Family;
  readonly severity: Severity;
  readonly message: string;
  readonly why: string;
  /** The rule's own page, from the root of the project. */
  readonly docs: string;
  readonly elements: readonly FindingElement[];
  /** The same from run to run while the finding stays. */
  readonly key: string;
  /** What a set-aside of this finding names: an element's id, or "project" for several at once. */
  readonly subject: string;
  /** What a set-aside of this finding remembers; when it changes, the finding comes back. */
  readonly about: string;
  /** Of a gathered finding: what a set-aside of each of its reports names and remembers, and how the matrix names the element. */
  readonly parts?: readonly FindingPart[];
}

export interface FindingPart {
  readonly subject: string;
  readonly about: string;
  readonly label: string;
}

/** A report with its severity in this run. */
export interface Weighed {
  readonly rule: Rule;
  readonly report: Report;
  readonly severity: Severity;
}

/** A gathered message names this many elements; the finding's list holds them all. */
const NAMED = 6;
/** Longer texts are remembered by their digest. */
const LONGEST_ABOUT = 200;

export const subjectOf = (reports: readonly Report[]): string =>
  reports.length === 1 ? (reports[0]?.at[0]?.id ?? PROJECT_ID) : PROJECT_ID;

export function aboutOf(view: View, reports: readonly Report[]): string {
  const texts = reports.map((r) => r.about ?? r.at.map((p) => wordsAt(view, p)).join('\n'));
  const all = texts.toSorted().join('\n').trim();
  return reports.length > 1 || all.length > LONGEST_ABOUT ? digest(all) : all;
}

function wordsAt(view: View, { id, field }: Place): string {
  const text = textOf(view, id);
  if (field === 'target')
    return `${text} | ${view
      .targets(id)
      .map((t) => t.text)
      .join(' ')}`;
  if (field === 'baseline') return `${text} | ${view.doc.indicators[id]?.baselineText ?? ''}`;
  return text;
}

function textOf(view: View, id: string): string {
  const kind = view.kindOf(id);
  if (kind === null) return '';
  const record = view.doc[ELEMENT_TABLE[kind]][id] as unknown as Record<string, unknown> | undefined;
  const text =
    kind === 'link' ? record?.['rationale'] : kind === 'project' ? record?.['title'] : record?.['statement'];
  return typeof text === 'string' ? text : '';
}

/** Gathers reports that share a rule, a severity and, unless the rule makes one list of all, a message and a cause; those of a rule with grouping `each` from `many` on. */
export function gather(weighed: readonly Weighed[], many: number): Weighed[][] {
  const groups = groupBy(weighed, ({ rule, report, severity }) =>
    (rule.oneList
      ? [rule.id, severity]
      : [rule.id, report.message ?? 'message', severity, report.cause ?? '']
    ).join('\n'),
  );
  return [...groups.values()].flatMap((group) => {
    const grouping = group[0]?.rule.grouping;
    const together = grouping === 'together' || (grouping === 'each' && group.length >= many);
    return together ? [group] : group.map((one) => [one]);
  });
}

export function toFinding(view: View, t: CheckTranslate, group: readonly Weighed[]): Finding {
  const { rule, report, severity } = group[0] as Weighed;
  const reports = group.map((w) => w.report);
  const elements = elementsOf(view, reports);
  const message = report.message ?? 'message';
  const id = group.length > 1 ? manyOf(rule.oneList ? 'message' : message) : message;
  const subject = subjectOf(reports);
  const about = aboutOf(view, reports);
  return {
    rule: rule.id,
    family: rule.family,
    severity,
    message: sentence(t, rule, id, dataOf(view, t, group, elements)),
    why: t(`checks.${rule.id}.why` as CheckMessageKey),
    docs: `docs/checks/${rule.id}.md`,
    elements,
    key: `${rule.id}:${subject}:${id}:${digest(about)}`,
    subject,
    about,
    ...(group.length > 1 && group.length <= MOST_PARTS ? { parts: reports.map((r) => partOf(view, r)) } : {}),
  };
}

/** Larger groups are set aside as a whole: a list to choose from would be longer than the work of mending. */
const MOST_PARTS = 40;

function partOf(view: View, report: Report): FindingPart {
  const subject = subjectOf([report]);
  return { subject, about: aboutOf(view, [report]), label: view.label(subject) || subject };
}

/** A rule that forgets a part of its sentence is told by its name: one broken sentence must not hide all other findings. */
function sentence(t: CheckTranslate, rule: Rule, message: string, data: MessageData): string {
  try {
    return t(`checks.${rule.id}.${message}` as CheckMessageKey, data);
  } catch {
    return t(`checks.${rule.id}.title` as CheckMessageKey);
  }
}

export function elementsOf(view: View, reports: readonly Report[]): FindingElement[] {
  const places = new Map<string, Place>();
  for (const report of reports)
    for (const place of report.at) {
      const key = `${place.id} ${place.field ?? ''}`;
      if (!places.has(key)) places.set(key, place);
    }
  return [...places.values()].map(({ id, field, marks }) => {
    const kind = view.kindOf(id) ?? 'project';
    return {
      kind,
      id,
      label: view.label(id) || id,
      text: textOf(view, id),
      ...(field === undefined ? {} : { field }),
      ...(marks === undefined ? {} : { marks }),
    };
  });
}

function dataOf(
  view: View,
  t: CheckTranslate,
  group: readonly Weighed[],
  elements: readonly FindingElement[],
): MessageData {
  // Of several reports each is named by its first element; one alone names all of its own.
  const ids =
    group.length === 1
      ? elements.map((e) => e.id)
      : group.map(({ report }) => report.at[0]?.id ?? PROJECT_ID);
  const subjects = [...new Set(ids)];
  const named = subjects.slice(0, NAMED).map((id) => view.label(id));
  const rest = subjects.length - named.length;
  const list = named.join('; ');
  return {
    label: elements[0]?.label ?? '',
    ...group[0]?.report.data,
    count: group.length,
    list: rest > 0 ? t('checks.listAndMore', { list, count: rest }) : list,
  };
}
