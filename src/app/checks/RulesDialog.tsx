/** All checks in one place: how strict each is in this project, why, and the words that the project adds. Shared by all members. */
import { useEffect, useState } from 'react';
import { FAMILIES } from '../../core/checks/rule.ts';
import { setRule } from '../../core/commands/index.ts';
import type { RuleSetting } from '../../core/model/index.ts';
import type { RuleInfo } from '../../workers/checks.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { useDocument, useReadOnly, useT } from '../session/context.tsx';
import { useFindings } from '../session/findings.tsx';
import { useCommand } from '../session/useCommand.ts';
import { OwnWords } from './OwnWords.tsx';

const CHOICES = ['off', 'suggestion', 'warning', 'error'] as const;

export default function RulesDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const { rules: ask, result } = useFindings();
  const [rules, setRules] = useState<readonly RuleInfo[]>([]);
  const [find, setFind] = useState('');
  // A new result means that somebody may have changed a setting.
  useEffect(() => void ask().then(setRules), [ask, result]);
  const wanted = find.trim().toLowerCase();
  const shown = rules.filter((r) => `${r.id} ${r.title}`.toLowerCase().includes(wanted));
  return (
    <Dialog title={t('checks.rules')} onClose={onClose} wide>
      <p className="hint">{t('checks.rules.intro')}</p>
      <input
        type="search"
        className="field"
        aria-label={t('checks.rules.find')}
        placeholder={t('checks.rules.find')}
        value={find}
        onChange={(e) => setFind(e.target.value)}
      />
      <div className="rules">
        {FAMILIES.filter((family) => shown.some((r) => r.family === family)).map((family) => (
          <section key={family}>
            <h3>{t(`checks.family.${family}`)}</h3>
            <ul>
              {shown
                .filter((r) => r.family === family)
                .map((rule) => (
                  <RuleRow key={rule.id} rule={rule} />
                ))}
            </ul>
          </section>
        ))}
      </div>
      <OwnWords />
    </Dialog>
  );
}

function RuleRow({ rule }: { rule: RuleInfo }) {
  const t = useT();
  const run = useCommand();
  const readOnly = useReadOnly();
  const own = useDocument((doc) => doc.ruleSettings[rule.id]);
  const set = (severity: RuleSetting['severity'], limits?: Record<string, number>): void => {
    run(setRule, { rule: rule.id, severity, ...(limits ? { limits } : {}) });
  };
  const severity = (value: RuleInfo['severity']): string =>
    value === 'off' ? t('checks.rules.off') : t(`model.severity.${value}`);
  return (
    <li>
      <span className="rule-name">
        <a href={`/checks/${rule.id}`} target="_blank" rel="noreferrer">
          {rule.title}
        </a>
        <span className="hint">
          {t(`checks.origin.${rule.origin}`, { severity: severity(rule.severity) })}
        </span>
      </span>
      {Object.entries(rule.limits).map(([name, value]) => (
        <label key={name} className="limit">
          <span>{name}</span>
          <input
            type="number"
            className="field"
            min={0}
            value={value}
            disabled={readOnly}
            onChange={(e) => {
              const number = e.target.valueAsNumber;
              if (Number.isFinite(number)) set(own?.severity ?? null, { [name]: number });
            }}
          />
        </label>
      ))}
      <select
        className="field"
        aria-label={t('checks.rules.severity', { rule: rule.title })}
        value={own?.severity ?? ''}
        disabled={readOnly}
        onChange={(e) => set(e.target.value === '' ? null : (e.target.value as RuleInfo['severity']))}
      >
        <option value="">{t('checks.rules.usual')}</option>
        {CHOICES.map((choice) => (
          <option key={choice} value={choice}>
            {severity(choice)}
          </option>
        ))}
      </select>
    </li>
  );
}
