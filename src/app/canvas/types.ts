/** What the nodes of the canvas carry. Kept the same object as long as nothing a card shows has changed, so that React can skip it. */
import type { Node } from '@xyflow/react';
import type { Severity } from '../../core/checks/index.ts';
import type { CardBox, Marker } from '../../core/layout/index.ts';
import type { AssumptionMark } from '../../core/model/index.ts';

export interface CardData extends Record<string, unknown> {
  readonly card: CardBox;
  readonly also: string;
  readonly severity: Severity | null;
  readonly findings: number;
  readonly readOnly: boolean;
  readonly editing: boolean;
  readonly found: boolean;
  readonly table: 'results' | 'activities' | 'factors';
  readonly onDone: (how: 'keep' | 'leave') => void;
}
export interface TagData extends Record<string, unknown> {
  readonly marker: Marker;
  readonly mark: AssumptionMark;
  readonly statement: string;
}
export type CardNode = Node<CardData, 'card'>;
export type TagNode = Node<TagData, 'tag'>;
export type CanvasNode = CardNode | TagNode;

export const tagId = (marker: Marker): string => `tag/${marker.assumptionId}/${marker.nodeId}/${marker.number}`;
