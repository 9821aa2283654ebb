/** The product's own signs on a 16 grid: levels, assumption marks, severities. Data, not decoration, so they carry their shape in black and white. */
import type { ReactNode } from 'react';
import type { AssumptionMark, Level } from '../../core/model/index.ts';

export type GlyphName =
  | Level
  | 'activity'
  | 'assumption'
  | 'factor'
  | 'risk'
  | 'indicator'
  | 'link'
  | 'project'
  | `mark-${AssumptionMark}`
  | 'error'
  | 'warning'
  | 'suggestion';

const flag = <path d="M3 1h2v1h9l-2.5 3.5L14 9H5v6H3z" />;
const diamond = 'M8 1l7 7-7 7-7-7z';
const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.6 } as const;

const SHAPES: Readonly<Record<GlyphName, ReactNode>> = {
  goal: flag,
  impact: flag,
  objective: flag,
  outcome: (
    <>
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" />
      <circle cx="8" cy="8" r="2.4" />
    </>
  ),
  intermediateOutcome: (
    <>
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="M8 2a6 6 0 0 1 0 12z" />
    </>
  ),
  output: <rect x="2.5" y="2.5" width="11" height="11" />,
  activity: <path d="M3 2h4.5L13 8l-5.5 6H3l5-6z" />,
  assumption: <path d={diamond} {...line} />,
  factor: <path d="M1.5 8L5 2h9v12H5z" {...line} strokeDasharray="2.5 1.8" />,
  risk: <path d="M1.5 2.5h13L8 14z" {...line} />,
  indicator: <path d="M2 13h12v1.5H2zM3 8h2.5v4H3zm4-3h2.5v7H7zm4-3h2.5v10H11z" />,
  link: <path d="M8 1l4 5H9v9H7V6H4z" />,
  project: <path d="M3 1h7l3 3v11H3z" {...line} />,
  'mark-notLookedAt': <path d={diamond} {...line} />,
  'mark-holds': (
    <>
      <path d={diamond} />
      <path d="M5 8l2.2 2.2L11 6" fill="none" stroke="var(--surface)" strokeWidth="1.7" />
    </>
  ),
  'mark-partly': (
    <>
      <path d={diamond} {...line} />
      <path d="M1 8h14l-7 7z" />
    </>
  ),
  'mark-didNotHold': (
    <>
      <path d={diamond} />
      <path d="M5.7 5.7l4.6 4.6m0-4.6l-4.6 4.6" fill="none" stroke="var(--surface)" strokeWidth="1.7" />
    </>
  ),
  'mark-unknown': (
    <>
      <path d={diamond} {...line} strokeDasharray="2.4 1.6" />
      <path
        d="M6.6 6.7c0-2 3-2 3 0 0 1.2-1.5 1.2-1.5 2.6m0 1v1"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.2"
      />
    </>
  ),
  error: (
    <>
      <path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" />
      <path d="M8 4v5m0 1.6v1.6" stroke="var(--surface)" strokeWidth="1.8" />
    </>
  ),
  warning: (
    <>
      <path d="M8 1l7.5 13.5H.5z" />
      <path d="M8 6v4m0 1.2v1.6" stroke="var(--surface)" strokeWidth="1.6" />
    </>
  ),
  suggestion: <path d="M8 1a5 5 0 0 1 2.6 9.2V12H5.4v-1.8A5 5 0 0 1 8 1zm-2.4 12h4.8v2H5.6z" {...line} />,
};

export function Glyph({ name, size = 13 }: { name: GlyphName; size?: number }) {
  return (
    <svg
      className="glyph"
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill="currentColor"
      aria-hidden="true"
    >
      {SHAPES[name]}
    </svg>
  );
}
