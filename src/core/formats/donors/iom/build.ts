/** Makes the document out of what was read: records, links, attachments, pinned codes. */
import {
  MAX_TEXT,
  PROJECT_ID,
  create,
  emptyDocument,
  keysBetween,
  view,
  type Document,
  type NewId,
  type Records,
  type TableName,
} from '../../../model/index.ts';
import type { Remarks } from '../../describe.ts';
import type { Sureness } from '../../types.ts';
import type { ReadIndicator } from './indicators.ts';
import type { ReadMatrix } from './matrix.ts';
import type { ProjectValues } from './projectBlock.ts';
import { rowNamed } from '../general/names.ts';

type Mutable = { -readonly [T in TableName]: Record<string, Records[T]> } & { schemaVersion: number };

/** A document while it is being made. */
export class Draft {
  readonly doc: Mutable;
  readonly remarks = new Map<string, { sure: Sureness; why?: string }>();
  readonly tooLong: { readonly text: string; readonly id: string }[] = [];
  /** Names in "Also contributes to …" that stand for nothing in the matrix. */
  readonly unknown: { readonly id: string; readonly words: string }[] = [];
  readonly resultIds: string[] = [];
  readonly activityIds: string[] = [];
  private readonly codes = new Map<string, string>();

  constructor(
    readonly newId: NewId,
    project: ProjectValues,
  ) {
    this.doc = emptyDocument() as unknown as Mutable;
    this.doc.project[PROJECT_ID] = create('project', PROJECT_ID, this.fitted(PROJECT_ID, project));
  }

  add<T extends TableName>(table: T, values: Partial<Omit<Records[T], 'id'>>): string {
    const id = this.newId();
    (this.doc[table] as Record<string, Records[T]>)[id] = create(table, id, this.fitted(id, values));
    return id;
  }

  /** Text beyond what a field may hold goes to the notes, so that the field stays writable and nothing is lost. */
  private fitted<V extends object>(id: string, values: V): V {
    const out = { ...values } as Record<string, unknown>;
    for (const [field, value] of Object.entries(out)) {
      if (typeof value !== 'string' || value.length <= MAX_TEXT) continue;
      out[field] = value.slice(0, MAX_TEXT);
      this.tooLong.push({ text: value.slice(MAX_TEXT), id });
    }
    return out as V;
  }

  remark(id: string, sure: Sureness, why?: string): void {
    this.remarks.set(id, { sure, ...(why !== undefined && { why }) });
  }

  addMatrix(matrix: ReadMatrix): void {
    const orders = keysBetween(null, null, matrix.results.length);
    matrix.results.forEach((result, i) => {
      const { level, theme, statement } = result;
      const id = this.add('results', {
        ...result.more,
        level,
        theme: theme?.slice(0, 500) ?? null,
        statement,
        order: orders[i] as string,
      });
      this.resultIds.push(id);
      if (result.code !== null) this.codes.set(id, result.code);
      const inner = keysBetween(null, null, result.indicators.length);
      result.indicators.forEach((read, k) => {
        // "1.2" as the second indicator of Output 1 is what the place says anyway.
        const byPlace = [`${k + 1}`, `${result.code ?? ''}.${k + 1}`];
        const code = !read.code || byPlace.includes(read.code) ? null : read.code;
        this.addIndicator(read, id, inner[k] as string, code);
      });
    });
    const activityOrders = keysBetween(null, null, matrix.activities.length);
    matrix.activities.forEach((activity, i) => {
      const id = this.add('activities', {
        ...activity.more,
        statement: activity.statement,
        order: activityOrders[i] as string,
      });
      this.activityIds.push(id);
      if (activity.code !== null) this.codes.set(id, activity.code);
    });
    this.addLinks(matrix);
    this.addBeside(matrix);
  }

  private addIndicator(read: ReadIndicator, result: string, order: string, pinnedCode: string | null): void {
    const id = this.add('indicators', {
      ...read.more,
      result,
      statement: read.statement,
      source: read.source,
      baselineText: read.baseline,
      baselineQualifier: read.baselineQualifier,
      order,
      pinnedCode,
    });
    const { milestones = [], actuals = [] } = read;
    const orders = keysBetween(null, null, milestones.length + 1);
    milestones.forEach((milestone, i) =>
      this.add('targets', { ...milestone, indicator: id, kind: 'milestone', order: orders[i] as string }),
    );
    const { target: text, targetQualifier: qualifier, due } = read;
    const last = milestones.length > 0 ? { order: orders.at(-1) as string } : {};
    this.add('targets', { indicator: id, kind: 'final', text, qualifier, ...due, ...last });
    const measured = keysBetween(null, null, actuals.length);
    actuals.forEach((actual, i) =>
      this.add('actuals', { ...actual, indicator: id, order: measured[i] as string }),
    );
  }

  /** What stands in a matrix besides results, indicators, activities and assumptions. */
  private addBeside({ risks = [], budget = [], changes = [], results }: ReadMatrix): void {
    const riskOrders = keysBetween(null, null, risks.length);
    risks.forEach(({ statement, results: near }, i) => {
      const attachedTo = Object.fromEntries(near.map((r) => [this.resultIds[r] as string, true as const]));
      this.add('risks', { statement, attachedTo, order: riskOrders[i] as string });
    });
    const budgetOrders = keysBetween(null, null, budget.length);
    budget.forEach(({ activity, ...line }, i) => {
      const about = activity === undefined ? null : (this.activityIds[activity] ?? null);
      this.add('budgetLines', { ...line, about, order: budgetOrders[i] as string });
    });
    const changeOrders = keysBetween(null, null, changes.length);
    changes.forEach(({ about: name, what, ...change }, i) => {
      const about = this.resultIds[rowNamed(results, name) ?? -1] ?? null;
      const words = about === null && name !== '' ? `${name}: ${what}` : what;
      this.add('changeNotes', { ...change, what: words, about, order: changeOrders[i] as string });
    });
  }

  /** Homes first, then the further results that a cell names by level and code as printed. */
  private addLinks(matrix: ReadMatrix): void {
    const settle = (
      table: 'results' | 'activities',
      id: string,
      read: { parent: number | null; alsoTo: readonly string[] },
    ): void => {
      const home = read.parent === null ? undefined : this.resultIds[read.parent];
      if (home !== undefined && home !== id) {
        const homeLink = this.add('links', { from: id, to: home });
        this.doc[table][id] = { ...this.doc[table][id], homeLink } as never;
      }
      for (const words of read.alsoTo) {
        const to = this.resultIds[rowNamed(matrix.results, words) ?? -1];
        if (to === undefined) this.unknown.push({ id, words });
        else if (to !== id && to !== home) this.add('links', { from: id, to });
      }
    };
    matrix.results.forEach((read, i) => settle('results', this.resultIds[i] as string, read));
    matrix.activities.forEach((read, i) => settle('activities', this.activityIds[i] as string, read));
  }

  /**
   * Pins each printed code that the position alone would not give. Pinning one code moves the numbers of its neighbours, so
   * this goes on until all agree; each round pins at least one more.
   */
  pinCodes(): void {
    for (;;) {
      const v = view({ ...this.doc } as Document);
      const wrong = [...this.codes].filter(([id, code]) => v.code(id) !== code);
      if (wrong.length === 0) return;
      for (const [id, code] of wrong) {
        const table = Object.hasOwn(this.doc.results, id) ? 'results' : 'activities';
        if (this.doc[table][id]?.pinnedCode === code) this.codes.delete(id);
        this.doc[table][id] = { ...this.doc[table][id], pinnedCode: code } as never;
      }
    }
  }

  finish(): { document: Document; remarks: Remarks } {
    return { document: this.doc as Document, remarks: this.remarks };
  }
}
