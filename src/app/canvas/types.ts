/** What the nodes of the sheet carry. Data stay the same object as long as nothing a card shows has changed, so that React can skip it. */
import type { Node } from '@xyflow/react';
import type { Finding } from '../../core/checks/index.ts';
import type { CardBox, Marker } from '../../core/layout/index.ts';
import type { AssumptionMark, Level } from '../../core/model/index.ts';

export interface CardData extends Record<string, unknown> {
  readonly card: CardBox;
  /** For the view from further away. */
  readonly shortName: string;
  /** Further results it serves, and the level of the first of them. */
  readonly also: { readonly labels: string; readonly level: Level } | null;
  /** Its own, and those of what hides behind it. */
  readonly findings: readonly Finding[];
  /** A factor that stands at the left of what it points at. */
  readonly turned: boolean;
  /** Left out by what is looked for. */
  readonly dim: boolean;
}

export interface TagData extends Record<string, unknown> {
  readonly marker: Marker;
  readonly mark: AssumptionMark;
  readonly statement: string;
  readonly findings: readonly Finding[];
  readonly dim: boolean;
}

export type CardNode = Node<CardData, 'card'>;
export type TagNode = Node<TagData, 'tag'>;
export type CanvasNode = CardNode | TagNode;

/** One assumption may stand at several places, so a tag's node is named after both. The place with the words has the plain id. */
export const tagId = (marker: Marker): string =>
  marker.number === 1 ? marker.assumptionId : `${marker.assumptionId}@${marker.nodeId}`;

/** The element that a node of the sheet stands for. */
export const elementOf = (nodeId: string): string => nodeId.split('@')[0] as string;
