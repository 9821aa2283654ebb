/** What a reader of one donor's layout answers: the same rows as the others, and the tables that it read. */
import type { Block, Table } from '../../ooxml/source.ts';
import type { ReadMatrix } from '../iom/matrix.ts';

/** A table that was read, from the row on in which what was read begins: above it stands the project. */
export interface ReadTable {
  readonly table: Table;
  readonly headerRow: number;
}

export interface LayoutRead {
  readonly matrix: ReadMatrix;
  readonly tables: readonly ReadTable[];
}

export interface Layout {
  /** Id of the format. */
  readonly id: string;
  /** Null for a document that holds no such table. */
  readonly read: (blocks: readonly Block[]) => LayoutRead | null;
}
