/** What a diagram looks like, in canvas pixels at 100 %. Pure data: the canvas, the SVG and the overview draw the same. */
import type { ElementKind, Level, LinkKind } from '../model/index.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

export type LaneKey = Level | 'activity';

export interface Lane {
  readonly key: LaneKey;
  /** The donor's plural: "Outcomes". */
  readonly label: string;
  readonly y: number;
  readonly height: number;
}

/** The band above a lane, where links run and assumptions hang. */
export interface Zone {
  /** The lane below the band. */
  readonly below: LaneKey;
  readonly y: number;
  readonly height: number;
  /** Links that begin in the lane below, and how many of them say why. */
  readonly linksTotal: number;
  readonly linksExplained: number;
}

export interface CardBox extends Rect {
  readonly id: string;
  readonly kind: Extract<ElementKind, 'result' | 'activity' | 'factor'>;
  readonly lane: LaneKey;
  readonly code: string;
  readonly label: string;
  readonly lines: readonly string[];
  /** The statement is longer than the card shows. */
  readonly more: boolean;
  /** At most two facts for the footer, ready to print. */
  readonly actor: string;
  readonly indicators: number;
  readonly alsoTo: readonly string[];
}

export interface LinkPath {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: LinkKind;
  /** From the lower end to the frame of the upper one, corners square; the drawing rounds them. */
  readonly points: readonly Point[];
  /** The lower end's home link. */
  readonly home: boolean;
  /** An activity that joins the one stacked above it has no arrow head of its own. */
  readonly arrow: boolean;
  readonly style: 'plain' | 'activity' | 'factor' | 'feedback';
}

export interface Marker extends Rect {
  readonly assumptionId: string;
  /** The link it hangs on; null where the element has no upward link yet. */
  readonly linkId: string | null;
  /** The element whose upward way it conditions. */
  readonly nodeId: string;
  /** 1 for the place where the words stand, 2, 3 ... for the other places it serves. */
  readonly number: number;
  readonly places: number;
  /** True: a tag with words; false: a diamond only. */
  readonly tag: boolean;
  readonly lines: readonly string[];
  readonly more: boolean;
}

export interface DiagramLayout {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly Lane[];
  readonly zones: readonly Zone[];
  readonly cards: ReadonlyMap<string, CardBox>;
  readonly links: readonly LinkPath[];
  readonly markers: readonly Marker[];
}

export interface LayoutOptions {
  readonly show: { readonly activities: boolean; readonly assumptions: boolean; readonly factors: boolean };
  /** Narrow the picture to one branch: what leads to this result and what it leads to. */
  readonly branch?: string | null;
  readonly direction?: 'ltr' | 'rtl';
}
