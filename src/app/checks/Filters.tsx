/** Narrows the list of findings. Only what would leave something is offered. */
import type { CheckResult } from '../../core/checks/index.ts';
import { FAMILIES, SEVERITIES, type Family } from '../../core/checks/rule.ts';
import { LEVELS, type View } from '../../core/model/index.ts';
import { Glyph } from '../parts/Glyph.tsx';
import { dayOf } from '../parts/dayOf.ts';
import { useT } from '../session/context.tsx';
import { levelOf, type Filter } from './filter.ts';
import type { Seen } from './seen.ts';

interface Props {
  readonly result: CheckResult;
  readonly view: View;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly seen: Seen | null;
  readonly selected: boolean;
}

const PLACES = [...LEVELS.toReversed(), 'activity', 'project'] as const;

export function Filters({ result, view, filter, onFilter, seen, selected }: Props) {
  const t = useT();
  const { findings, counts } = result;
  const set = (patch: Partial<Filter>): void => onFilter({ ...filter, ...patch });
  const known = new Set(seen?.keys);
  const fresh = seen === null ? 0 : findings.filter((f) => !known.has(f.key)).length;
  const families = FAMILIES.filter((family) => findings.some((f) => f.family === family));
  const levels = PLACES.filter((level) => findings.some((f) => levelOf(view, f.elements[0]) === level));
  return (
    <div className="check-filter" role="group" aria-label={t('panels.filter')}>
      <button
        type="button"
        className="btn small"
        aria-pressed={filter.severity === null}
        onClick={() => set({ severity: null })}
      >
        {t('panels.all', { count: findings.length })}
      </button>
      {SEVERITIES.filter((s) => counts[s] > 0).map((s) => (
        <button
          key={s}
          type="button"
          className={`btn small sev sv-${s}`}
          aria-pressed={filter.severity === s}
          onClick={() => set({ severity: filter.severity === s ? null : s })}
        >
          <Glyph name={s} size={12} /> {t(`panels.counted.${s}`, { count: counts[s] })}
        </button>
      ))}
      <select
        className="field small"
        aria-label={t('checks.family')}
        value={filter.family ?? ''}
        onChange={(e) => set({ family: e.target.value === '' ? null : (e.target.value as Family) })}
      >
        <option value="">{t('checks.family.all')}</option>
        {families.map((family) => (
          <option key={family} value={family}>
            {t(`checks.family.${family}`)}
          </option>
        ))}
      </select>
      <select
        className="field small"
        aria-label={t('checks.level')}
        value={filter.level ?? ''}
        onChange={(e) => set({ level: e.target.value === '' ? null : e.target.value })}
      >
        <option value="">{t('checks.level.all')}</option>
        {levels.map((level) => (
          <option key={level} value={level}>
            {level === 'project' ? t('panels.wholeProject') : t(`model.levels.${level}`)}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="btn small"
        aria-pressed={filter.selected}
        disabled={!selected && !filter.selected}
        onClick={() => set({ selected: !filter.selected })}
      >
        {t('checks.selectedOnly')}
      </button>
      {seen !== null && fresh > 0 ? (
        <button
          type="button"
          className="btn small"
          aria-pressed={filter.fresh}
          onClick={() => set({ fresh: !filter.fresh })}
        >
          {t('checks.fresh', { count: fresh, date: dayOf(seen.at) })}
        </button>
      ) : null}
    </div>
  );
}
