/** What a reader of one donor's layout answers: the same rows as the others, and the tables that it read. */
import type { Block, Table } from '../../ooxml/source.ts';
import type { ReadMatrix } from '../iom/matrix.ts';

export interface LayoutRead {
  readonly matrix: ReadMatrix;
  readonly tables: readonly Table[];
}

export interface Layout {
  /** Id of the format. */
  readonly id: string;
  /** Null for a document that holds no such table. */
  readonly read: (blocks: readonly Block[]) => LayoutRead | null;
}
