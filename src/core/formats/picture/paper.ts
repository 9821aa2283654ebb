/** The diagram on paper: on one page where its type stays readable, else over several that overlap. Points. */

export const PAPERS = ['a4-landscape', 'a4-portrait', 'a3-landscape', 'a3-portrait'] as const;
export type Paper = (typeof PAPERS)[number];

export const SHEET: Readonly<Record<Paper, readonly [width: number, height: number]>> = {
  'a4-landscape': [841.89, 595.28],
  'a4-portrait': [595.28, 841.89],
  'a3-landscape': [1190.55, 841.89],
  'a3-portrait': [841.89, 1190.55],
};

/** White all round, with room for title and page number. */
export const EDGE = { side: 30, top: 50, bottom: 40 } as const;
/** What neighbouring parts both show, for glue. */
export const OVERLAP = 30;

/** The type of the smallest statements in the drawing, and what it shall at least be on paper. */
const TYPE = 12;
const SMALLEST_TYPE = 6.5;
const READABLE = SMALLEST_TYPE / TYPE;
/** A small design is not blown up beyond this. */
const LARGEST = 1;

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Sheets {
  readonly paper: Paper;
  readonly size: readonly [width: number, height: number];
  /** What a page has room for inside its edges. */
  readonly room: Size;
  /** Points for a pixel of the drawing. */
  readonly scale: number;
  readonly columns: number;
  readonly rows: number;
}

/** @param asked without it, the smallest paper that takes the whole picture with readable type; if none does, A4 in parts */
export function planSheets(drawing: Size, asked?: Paper): Sheets {
  if (asked) return whole(drawing, asked) ?? inParts(drawing, asked);
  for (const size of ['a4', 'a3'] as const) {
    const found = turned(size).map((paper) => whole(drawing, paper));
    const best = found.filter((s) => s !== null).toSorted((a, b) => b.scale - a.scale)[0];
    if (best) return best;
  }
  const parts = turned('a4').map((paper) => inParts(drawing, paper));
  return parts.toSorted((a, b) => a.columns * a.rows - b.columns * b.rows)[0] as Sheets;
}

const turned = (size: 'a4' | 'a3'): Paper[] => [`${size}-landscape`, `${size}-portrait`];

function roomOf(paper: Paper): Size {
  const [width, height] = SHEET[paper];
  return { width: width - 2 * EDGE.side, height: height - EDGE.top - EDGE.bottom };
}

function whole(drawing: Size, paper: Paper): Sheets | null {
  const room = roomOf(paper);
  const scale = Math.min(room.width / drawing.width, room.height / drawing.height, LARGEST);
  return scale < READABLE ? null : { paper, size: SHEET[paper], room, scale, columns: 1, rows: 1 };
}

/** As few parts as readable type allows, then as large as these parts allow. */
function inParts(drawing: Size, paper: Paper): Sheets {
  const room = roomOf(paper);
  const count = (length: number, of: number): number =>
    Math.max(1, Math.ceil((length * READABLE - OVERLAP) / (of - OVERLAP)));
  const columns = count(drawing.width, room.width);
  const rows = count(drawing.height, room.height);
  const filled = (parts: number, of: number): number => parts * (of - OVERLAP) + OVERLAP;
  const scale = Math.min(
    filled(columns, room.width) / drawing.width,
    filled(rows, room.height) / drawing.height,
    LARGEST,
  );
  return { paper, size: SHEET[paper], room, scale, columns, rows };
}

/** "B2": the second part of the second row. */
export const partName = (column: number, row: number): string => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const letter = letters[row] ?? `${letters[Math.floor(row / 26) - 1] ?? 'Z'}${letters[row % 26]}`;
  return `${letter}${column + 1}`;
};
