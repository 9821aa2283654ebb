/** The proposals in words, each under the result it is about, in the order in which a matrix prints the results. */
import { hasReviseMessage, type ReviseTranslate } from '../i18n/revise.ts';
import { type AnyRecord, type Document, type KeySet, type TableName, type View } from '../model/index.ts';
import { newIn, sidesOf, valueOf, type Sides } from './context.ts';
import { headOf, printedPlaces } from './heads.ts';
import { MAIN_TEXT, OWNER, refersTo } from './refs.ts';
import type { Matching, Move, Proposal, ProposalKind, Revised } from './types.ts';

export interface Told {
  readonly key: string;
  readonly kind: ProposalKind;
  /** What it is about: "Output 1.2, indicator 1", and its field where it is about one: "Baseline". */
  readonly title: string;
  readonly field: string;
  /** The words now and in the document; empty where there are none on that side. */
  readonly before: string;
  readonly after: string;
  readonly needs: readonly string[];
}

export interface ToldGroup {
  /** Id of a result or of an element that stands alone, or "project". */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Level of a result, else the table. */
  readonly level: string;
  readonly isNew: boolean;
  readonly items: readonly Told[];
}

export function tellProposals(
  ours: Document,
  revised: Revised,
  matching: Matching,
  proposals: readonly Proposal[],
  t: ReviseTranslate,
): ToldGroup[] {
  const sides = sidesOf(ours, revised, matching);
  const places = placesOf(sides);
  const groups = new Map<string, Told[]>();
  for (const p of proposals) {
    const v = p.kind === 'addition' ? sides.theirs : sides.ours;
    const head = headOf(v, p.table, recordIn(v, p.table, p.id));
    const key = head === null ? 'project' : v === sides.ours ? head : (sides.our(head) ?? newKey(head));
    const list = groups.get(key);
    const told = new Telling(sides, t).tell(p);
    if (list) list.push(told);
    else groups.set(key, [told]);
  }
  return [...groups]
    .toSorted(([a], [b]) => (places.get(a) ?? -1) - (places.get(b) ?? -1))
    .map(([key, items]) => ({ ...headingOf(sides, key, t), items }));
}

const ofIndicator = (table: TableName): boolean => table === 'targets' || table === 'actuals';

const newKey = (theirs: string): string => `new:${theirs}`;

const recordIn = (v: View, table: TableName, id: string): AnyRecord =>
  (v.doc[table] as Readonly<Record<string, AnyRecord>>)[id] as AnyRecord;

/** Where each of ours is printed, and each new one: behind what stands before it in the document. */
function placesOf({ ours, theirs, our }: Sides): Map<string, number> {
  const places = printedPlaces(ours);
  const found = new Map(places);
  let last = -1;
  for (const id of printedPlaces(theirs).keys()) {
    const known = places.get(our(id) ?? '');
    last = known ?? last + 0.001;
    if (known === undefined) found.set(newKey(id), last);
  }
  return found;
}

function headingOf({ ours, theirs }: Sides, key: string, t: ReviseTranslate): Omit<ToldGroup, 'items'> {
  if (key === 'project')
    return { id: key, title: t('revise.project'), text: '', level: 'project', isNew: false };
  const theirId = newIn(key);
  const v = theirId === null ? ours : theirs;
  const id = theirId ?? key;
  const node = v.nodes.get(id);
  const level = node?.kind === 'result' ? node.record.level : (node?.kind ?? 'result');
  return { id: key, title: v.label(id), text: node?.record.statement ?? '', level, isNew: theirId !== null };
}

class Telling {
  constructor(
    private readonly sides: Sides,
    private readonly t: ReviseTranslate,
  ) {}

  tell(p: Proposal): Told {
    const { key, kind, table, needs } = p;
    const v = kind === 'addition' ? this.sides.theirs : this.sides.ours;
    const record = recordIn(v, table, p.id);
    const title = this.nameOf(v, table, record);
    const told = { key, kind, title, needs };
    if (p.field !== undefined)
      return {
        ...told,
        field: this.fieldName(table, p.field),
        before: this.words(table, p.field, p.before),
        after: this.words(table, p.field, p.after),
      };
    const words = this.whole(v, table, record);
    if (p.move) return { ...told, field: '', before: words, after: this.moveWords(p.move) };
    return kind === 'addition'
      ? { ...told, field: this.partName(table), before: '', after: words }
      : { ...told, field: this.partName(table), before: words, after: '' };
  }

  private fieldName(table: TableName, field: string): string {
    const key = `revise.field.${field}`;
    const name = this.t(hasReviseMessage(key) ? key : 'revise.field.other');
    if (!ofIndicator(table)) return name;
    // People know a target as a field of its indicator.
    const kind = this.t(`revise.table.${table}`);
    return field === 'text' ? kind : `${kind} · ${name}`;
  }

  private partName(table: TableName): string {
    return ofIndicator(table) ? this.t(`revise.table.${table}`) : '';
  }

  /** The label that the matrix prints, or what it is and to what it belongs. */
  private nameOf(v: View, table: TableName, record: AnyRecord): string {
    const kind = this.t(`revise.table.${table}`);
    const owner = valueOf(record, OWNER[table] ?? '');
    if (table === 'links')
      return `${v.label(String(valueOf(record, 'from')))} → ${v.label(String(valueOf(record, 'to')))}`;
    if (typeof owner === 'string' && ofIndicator(table)) return v.label(owner);
    if (typeof owner === 'string' && table !== 'indicators') return `${kind} · ${v.label(owner)}`;
    return v.label(record.id) || kind;
  }

  /** The words of a record that comes or goes, with what comes along inside it. */
  private whole(v: View, table: TableName, record: AnyRecord): string {
    const own =
      String(valueOf(record, MAIN_TEXT[table] ?? 'label') ?? '') || String(valueOf(record, 'text') ?? '');
    if (table !== 'indicators') return own;
    const values = [
      String(valueOf(record, 'baselineText')),
      ...v.targets(record.id).map((target) => target.text),
    ];
    return [own, values.filter(Boolean).join(' → ')].filter(Boolean).join('\n');
  }

  private moveWords({ from, to, sameHome, levels }: Move): string {
    const { ours, theirs, our } = this.sides;
    const alone = this.t('revise.move.alone');
    const toName = to === null ? alone : our(to) === undefined ? theirs.label(to) : ours.label(our(to) ?? '');
    const parts: string[] = [];
    if (levels)
      parts.push(this.t('revise.move.level', { from: this.level(levels[0]), to: this.level(levels[1]) }));
    if (!sameHome)
      parts.push(this.t('revise.move.home', { from: from === null ? alone : ours.label(from), to: toName }));
    return parts.length > 0 ? parts.join(', ') : this.t('revise.move.order');
  }

  private level(level: string): string {
    return this.sides.ours.profile.levels.find((l) => l.level === level)?.label ?? level;
  }

  private words(table: TableName, field: string, value: unknown): string {
    if (value === null || value === undefined) return '';
    if (typeof value === 'boolean') return this.t(value ? 'revise.yes' : 'revise.no');
    const reference = refersTo(table, field);
    if (reference === 'one') return this.elementName(String(value));
    if (typeof value === 'object') {
      const keys = Object.keys(value as KeySet);
      if (reference === 'several')
        return keys
          .map((id) => this.elementName(id))
          .toSorted()
          .join(', ');
      return keys.toSorted((a, b) => Number(a) - Number(b)).join(', ');
    }
    return String(value);
  }

  private elementName(id: string): string {
    if (id.startsWith('level:'))
      return this.t('revise.level', { level: this.level(id.slice('level:'.length)) });
    const theirId = newIn(id);
    const v = theirId === null ? this.sides.ours : this.sides.theirs;
    const link = v.doc.links[theirId ?? id];
    if (!link) return v.label(theirId ?? id);
    return v.home(link.from ?? '')?.id === link.id ? v.label(link.from ?? '') : v.label(link.id);
  }
}
