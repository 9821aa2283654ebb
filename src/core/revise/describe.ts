/** The proposals in words, each under the result it is about, in the order in which a matrix prints the results. */
import type { ReviseTranslate } from '../i18n/revise.ts';
import type { AnyRecord, Document, TableName, View } from '../model/index.ts';
import { newIn, sidesOf, type Sides } from './context.ts';
import { headOf, placesOfBoth } from './heads.ts';
import { Naming } from './naming.ts';
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
  const places = placesOfBoth(sides.ours, sides.theirs, sides.our, newKey);
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

const newKey = (theirs: string): string => `new:${theirs}`;

const recordIn = (v: View, table: TableName, id: string): AnyRecord =>
  (v.doc[table] as Readonly<Record<string, AnyRecord>>)[id] as AnyRecord;

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
  private readonly our: Naming;
  private readonly their: Naming;

  constructor(
    private readonly sides: Sides,
    private readonly t: ReviseTranslate,
  ) {
    this.our = new Naming(sides.ours, t);
    this.their = new Naming(sides.theirs, t);
  }

  tell(p: Proposal): Told {
    const { key, kind, table, needs } = p;
    const side = kind === 'addition' ? this.their : this.our;
    const record = recordIn(side.v, table, p.id);
    const told = { key, kind, title: side.record(table, record), needs };
    if (p.field !== undefined)
      return {
        ...told,
        field: side.field(table, p.field),
        before: this.words(table, p.field, p.before),
        after: this.words(table, p.field, p.after),
      };
    const words = side.whole(table, record);
    if (p.move) return { ...told, field: '', before: words, after: this.moveWords(p.move) };
    const field = side.part(table);
    return kind === 'addition'
      ? { ...told, field, before: '', after: words }
      : { ...told, field, before: words, after: '' };
  }

  private moveWords({ from, to, sameHome, levels }: Move): string {
    const { ours, theirs, our } = this.sides;
    const alone = this.t('revise.move.alone');
    const toName = to === null ? alone : our(to) === undefined ? theirs.label(to) : ours.label(our(to) ?? '');
    const parts: string[] = [];
    if (levels)
      parts.push(
        this.t('revise.move.level', { from: this.our.level(levels[0]), to: this.our.level(levels[1]) }),
      );
    if (!sameHome)
      parts.push(this.t('revise.move.home', { from: from === null ? alone : ours.label(from), to: toName }));
    return parts.length > 0 ? parts.join(', ') : this.t('revise.move.order');
  }

  private words(table: TableName, field: string, value: unknown): string {
    return this.our.value(table, field, value, (id) => {
      const theirId = newIn(id);
      return theirId === null ? this.our.element(id) : this.their.element(theirId);
    });
  }
}
