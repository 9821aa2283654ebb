/** A graph as a file of another program says it, before anybody asked what its nodes are in a design. */
import type { AnyRecord, TableName } from '../../model/index.ts';
import type { Unplaced } from '../types.ts';

/** Records by table and id, of a design on the way. */
export type Tables = Record<TableName, Record<string, AnyRecord>>;

export interface GraphNode {
  readonly id: string;
  /** What the file says of it, under the file's own names. */
  readonly values: Map<string, string>;
  /** Where and how wide it is drawn, where the file says so. */
  readonly place?: { readonly x: number; readonly y: number; readonly width: number } | undefined;
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly direction: 'forward' | 'both' | 'none';
  readonly values: Map<string, string>;
}

export interface Graph {
  readonly format: 'graphml' | 'csv' | 'miradi';
  readonly title: string;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** True where the program knows the names of its nodes and which way its arrows lead. */
  readonly sure?: boolean;
  /** What the reader of the file could not keep in nodes and edges. */
  readonly unplaced: readonly Unplaced[];
}

/** Names are compared in lower case and without anything but letters, so "Element Type" is "elementtype". */
export const plainName = (name: string): string => name.toLowerCase().replace(/[^\p{L}]+/gu, '');

/** Takes the first value that stands under one of the names and is not empty. */
export function take(values: Map<string, string>, names: readonly string[]): string {
  for (const wanted of names) {
    for (const [name, value] of values) {
      if (plainName(name) !== wanted || value.trim() === '') continue;
      values.delete(name);
      return value.trim();
    }
  }
  return '';
}

/** Colours, sizes and figures about the drawing: no words, and nothing that a design says. */
export const LOOKS: ReadonlySet<string> = new Set(
  [
    'id',
    'x',
    'y',
    'z',
    'r',
    'g',
    'b',
    'a',
    'size',
    'width',
    'height',
    'color',
    'colour',
    'fill',
    'shape',
    'image',
  ].concat(['timeset', 'interval', 'degree', 'indegree', 'outdegree', 'modularityclass', 'clustercoef']),
);

/** What is said under names that no field takes, a line for each. */
export const inWords = (values: ReadonlyMap<string, string>): string =>
  [...values]
    .filter(([name, value]) => value.trim() !== '' && !LOOKS.has(plainName(name)))
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
