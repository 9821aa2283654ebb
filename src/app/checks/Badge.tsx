/** The sign of what is worth a look, the same on card, link, row and cell: its shape and colour say how serious, its name how many. */
import type { Finding } from '../../core/checks/index.ts';
import { SEVERITIES, type Severity } from '../../core/checks/rule.ts';
import { tally, worstOf } from '../../core/checks/shown.ts';
import type { Translate } from '../../core/i18n/index.ts';
import { Glyph } from '../parts/Glyph.tsx';
import { useT } from '../session/context.tsx';

/** "1 error, 2 warnings"; empty where there is nothing to look at. */
export const badgeName = (t: Translate, findings: readonly Finding[]): string =>
  tally(findings)
    .flatMap((count, i) => (count > 0 ? [t(`panels.counted.${SEVERITIES[i] as Severity}`, { count })] : []))
    .join(', ');

export function Badge({ findings }: { findings: readonly Finding[] }) {
  const t = useT();
  const severity = worstOf(findings);
  if (severity === null) return null;
  const name = badgeName(t, findings);
  return (
    <span className={`badge sv-${severity}`} role="img" aria-label={name} title={name}>
      <Glyph name={severity} size={12} />
      {findings.length > 1 ? findings.length : null}
    </span>
  );
}

/** The same sign for a drawing in SVG, around the origin. What it stands on carries its name. */
export function DrawnBadge({ severity }: { severity: Severity }) {
  return (
    <g className={`drawn-badge sv-${severity}`} aria-hidden="true">
      <circle r="8" />
      <g transform="translate(-5.5 -5.5)">
        <Glyph name={severity} size={11} />
      </g>
    </g>
  );
}
