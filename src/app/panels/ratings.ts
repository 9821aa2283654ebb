/** Low, medium, high: how likely or how grave something is, as choices. */
import type { Translate } from '../../core/i18n/index.ts';

export const ratings = (t: Translate): [string, string][] =>
  (['low', 'medium', 'high'] as const).map((r) => [r, t(`panels.risk.${r}`)]);
