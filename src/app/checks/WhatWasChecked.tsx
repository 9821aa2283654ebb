/** The foot of the checks: what was asked, what was not and why. "Nothing found" means nothing without it. */
import type { CheckResult } from '../../core/checks/index.ts';
import { projectOf } from '../../core/model/index.ts';
import { useDocument, useT } from '../session/context.tsx';

export function WhatWasChecked({ result }: { result: CheckResult }) {
  const t = useT();
  const preset = useDocument((doc) => projectOf(doc).preset);
  const { rules, off, notChecked } = result;
  return (
    <footer className="check-foot">
      <details>
        <summary>{t('checks.asked', { rules })}</summary>
        <p>{t('checks.asked.how')}</p>
        {off.length > 0 ? (
          <p>{t('checks.asked.off', { count: off.length, preset: t(`model.preset.${preset}`) })}</p>
        ) : null}
        {notChecked.rules.length > 0 ? (
          <>
            <p>
              {t('checks.asked.language', {
                count: notChecked.rules.length,
                language: notChecked.language ?? '?',
              })}
            </p>
            <ul>
              {notChecked.rules.map((rule) => (
                <li key={rule.id}>{rule.title}</li>
              ))}
            </ul>
          </>
        ) : null}
      </details>
    </footer>
  );
}
