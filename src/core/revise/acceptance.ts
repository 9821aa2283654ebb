/**
 * Our project with proposals carried out on copies of its tables. Pure: the command writes the difference, so what colleagues type at
 * that moment stays.
 */
import {
  create,
  TABLES,
  view,
  type AnyRecord,
  type Document,
  type KeySet,
  type Link,
  type NewId,
  type TableName,
} from '../model/index.ts';
import { inOurIds, mapKeys, newIn, recordsOf, valueOf, type Sides } from './context.ts';
import { putInTurn } from './inTurn.ts';
import { OWNER, PARTS, refersTo } from './refs.ts';
import type { Proposal } from './types.ts';

type Tables = Record<TableName, Record<string, AnyRecord>>;

export interface Outcome {
  readonly document: Document;
  readonly remove: readonly string[];
  /** Ids, ours and theirs, of links that now point down or close a circle and did not before, and of their ends. */
  readonly broken: ReadonlySet<string>;
}

const isNode = (table: TableName): table is 'results' | 'activities' =>
  table === 'results' || table === 'activities';

export class Acceptance {
  private readonly tables: Tables;
  /** Ids of what was made here, by their id in the revised document. */
  private readonly made = new Map<string, string>();
  private readonly madeIds = new Set<string>();
  private readonly arrived = new Set<string>();
  private readonly rehomed = new Set<string>();
  private readonly gone = new Set<string>();

  constructor(
    private readonly sides: Sides,
    chosen: readonly Proposal[],
    private readonly newId: NewId,
  ) {
    const { doc } = sides.ours;
    this.tables = Object.fromEntries(TABLES.map((table) => [table, { ...doc[table] }])) as unknown as Tables;
    const added = chosen.filter((p) => p.kind === 'addition');
    for (const p of chosen) if (p.kind === 'removal' && p.field === undefined) this.gone.add(p.id);
    // Everything gets its id first, because what is new may refer to what else is new.
    for (const p of added) this.nameWithParts(p.table, p.id);
    for (const p of chosen) if (p.kind === 'move') this.move(p);
    for (const p of added) this.add(p.table, p.id);
    for (const p of chosen) if (p.field !== undefined) this.change(p, p.field);
  }

  finish(): Outcome {
    const stands = view(this.document((link) => !this.isLeaving(link)));
    for (const table of TABLES) putInTurn(this.tables, this.sides, stands, table, this.arrived, this.made);
    this.keepHomes();
    return { document: this.document(() => true), remove: [...this.gone], broken: this.newlyBroken() };
  }

  private document(keep: (link: Link) => boolean): Document {
    const links = Object.values(this.tables.links) as Link[];
    return {
      ...this.sides.ours.doc,
      ...this.tables,
      links: Object.fromEntries(links.filter(keep).map((link) => [link.id, link])),
    } as Document;
  }

  private isLeaving({ id, from, to }: Link): boolean {
    return [id, from, to].some((one) => one !== null && this.gone.has(one));
  }

  private set(table: TableName, id: string, values: object): void {
    this.tables[table][id] = { ...(this.tables[table][id] as AnyRecord), ...values } as AnyRecord;
  }

  /** Our id of one of theirs, be it matched or new. */
  private id(theirs: string | null): string | undefined {
    return theirs === null ? undefined : (this.sides.our(theirs) ?? this.made.get(theirs));
  }

  /** A new record keeps its id where nothing here has it. */
  private name(theirs: string): string {
    const taken =
      this.madeIds.has(theirs) || TABLES.some((table) => Object.hasOwn(this.tables[table], theirs));
    const id = taken ? this.newId() : theirs;
    this.made.set(theirs, id);
    this.madeIds.add(id);
    return id;
  }

  private nameWithParts(table: TableName, theirs: string): void {
    if (this.made.has(theirs)) return;
    this.name(theirs);
    for (const part of this.partsOf(theirs)) this.nameWithParts(part.table, part.record.id);
    for (const link of this.waysOf(table, theirs)) this.name(link.id);
  }

  /** New records that belong to one of theirs and come with it. */
  private partsOf(theirs: string): { table: TableName; record: AnyRecord }[] {
    return [...PARTS].flatMap((table) =>
      recordsOf(this.sides.theirs.doc, table)
        .filter((r) => valueOf(r, OWNER[table] as string) === theirs && this.sides.isNew(table, r.id))
        .map((record) => ({ table, record })),
    );
  }

  /** The links that come with a new element. */
  private waysOf(table: TableName, theirs: string): readonly Link[] {
    const v = this.sides.theirs;
    if (table === 'factors') return Object.values(v.doc.links).filter((l) => l.from === theirs);
    const home = isNode(table) ? v.home(theirs) : null;
    return home ? [home] : [];
  }

  private add(table: TableName, theirs: string): void {
    const id = this.made.get(theirs) as string;
    if (this.arrived.has(id)) return;
    this.arrived.add(id);
    const records = this.sides.theirs.doc[table] as Readonly<Record<string, AnyRecord>>;
    const record = records[theirs] as AnyRecord;
    this.tables[table][id] = this.inOurWords(table, id, record);
    for (const link of this.waysOf(table, theirs)) this.addLink(link);
    if (isNode(table))
      this.set(table, id, { homeLink: this.made.get(this.sides.theirs.home(theirs)?.id ?? '') ?? null });
    for (const part of this.partsOf(theirs)) this.add(part.table, part.record.id);
  }

  private addLink(link: Link): void {
    const id = this.made.get(link.id) as string;
    const from = this.id(link.from);
    const to = this.id(link.to);
    if (from && to) this.tables.links[id] = { ...link, id, from, to };
  }

  private inOurWords(table: TableName, id: string, record: AnyRecord): AnyRecord {
    const values: Record<string, unknown> = {};
    for (const [field, value] of Object.entries(record))
      if (field !== 'id')
        values[field] = this.settle(table, field, inOurIds(this.sides, table, field, value));
    return create(table, id, values);
  }

  /** A value with the ids of what was made; what was not accepted falls out. */
  private settle(table: TableName, field: string, value: unknown): unknown {
    const reference = refersTo(table, field);
    if (reference === null || value === null) return value;
    const one = (id: string): string | null => {
      const theirs = newIn(id);
      return theirs === null ? id : (this.made.get(theirs) ?? null);
    };
    return reference === 'one' ? one(String(value)) : mapKeys(value as KeySet, one);
  }

  private change({ table, id, after }: Proposal, field: string): void {
    this.set(table, id, { [field]: this.settle(table, field, after) });
  }

  private move({ table, id, move }: Proposal): void {
    this.arrived.add(id);
    if (move?.levels) this.set(table, id, { level: move.levels[1] });
    if (!move || move.sameHome) return;
    const to = this.id(move.to) ?? null;
    const owner = OWNER[table];
    if (isNode(table)) this.moveHome(table, id, to);
    else if (owner !== undefined) this.set(table, id, { [owner]: to });
  }

  /** The link to the home comes along with the words on it, unless the element still leads there as well. */
  private moveHome(table: 'results' | 'activities', id: string, to: string | null): void {
    this.rehomed.add(id);
    const { ours, theirs, their, holds } = this.sides;
    const theirId = their(id) as string;
    const way = theirs.home(theirId);
    const old = ours.home(id);
    const stays = old !== null && theirs.up(theirId).some((l) => this.id(l.to) === old.to);
    const links = Object.values(this.tables.links) as Link[];
    const known = links.find((l) => l.from === id && l.to === to && l.kind !== 'feedback');
    let home = known?.id ?? null;
    if (way && !known) {
      if (old && !stays) {
        this.set('links', old.id, { to });
        home = old.id;
      } else {
        this.name(way.id);
        this.addLink(way);
        home = this.made.get(way.id) as string;
      }
    } else if (old && !stays && (holds.otherParents || to === null)) this.gone.add(old.id);
    if (way && home !== null) this.made.set(way.id, home);
    this.set(table, id, { homeLink: home });
  }

  /** A new neighbour or a new order must not change under which of several parents an element is printed. */
  private keepHomes(): void {
    const { ours } = this.sides;
    const now = view(this.document((link) => !this.isLeaving(link)));
    for (const table of ['results', 'activities'] as const) {
      for (const id of Object.keys(ours.doc[table])) {
        if (this.rehomed.has(id) || now.up(id).length < 2) continue;
        const meant = now.up(id).find((link) => link.to === ours.home(id)?.to);
        if (meant && now.home(id)?.id !== meant.id) this.set(table, id, { homeLink: meant.id });
      }
    }
  }

  private newlyBroken(): ReadonlySet<string> {
    const before = new Set(this.sides.ours.repairs.map((r) => r.link));
    const now = view(this.document((link) => !this.isLeaving(link)));
    const theirIds = new Map([...this.made].map(([theirs, id]) => [id, theirs]));
    const broken = now.repairs.flatMap((r) => (before.has(r.link) ? [] : r.links));
    return new Set(
      broken.flatMap((id) => {
        const link = this.tables.links[id] as Link;
        return [id, link.from ?? id, link.to ?? id].flatMap((one) => [one, theirIds.get(one) ?? one]);
      }),
    );
  }
}
