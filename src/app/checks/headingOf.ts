import type { Finding } from '../../core/checks/index.ts';
import type { Translate } from '../../core/i18n/index.ts';
import { PROJECT_ID } from '../../core/model/index.ts';

/** What stands above a finding's sentence. Of several elements at once the first alone would mislead. */
export const headingOf = (t: Translate, { subject, elements }: Finding): string =>
  subject === PROJECT_ID && elements.length > 1
    ? t('panels.finding.several', { count: elements.length })
    : (elements[0]?.label ?? t('panels.wholeProject'));
