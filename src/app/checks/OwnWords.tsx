/** Words that this project adds to the lists of the checks: its own events, its own vague words. */
import { X } from '@phosphor-icons/react/dist/csr/X';
import { useId, useState } from 'react';
import { addCheckWord, removeElements } from '../../core/commands/index.ts';
import { useDocument, useReadOnly, useT } from '../session/context.tsx';
import { useCommand } from '../session/useCommand.ts';

/** The lists that people can judge without knowing how the checks read. */
const LISTS = ['vagueInIndicators', 'eventNouns', 'productNouns', 'peopleNouns', 'managementWork'] as const;

export function OwnWords() {
  const t = useT();
  const run = useCommand();
  const readOnly = useReadOnly();
  const words = useDocument((doc) => doc.checkWords);
  const [list, setList] = useState<(typeof LISTS)[number]>(LISTS[0]);
  const [word, setWord] = useState('');
  const id = useId();
  return (
    <section className="own-words" aria-labelledby={id}>
      <h3 id={id}>{t('checks.words')}</h3>
      <p className="hint">{t('checks.words.intro')}</p>
      <ul>
        {Object.values(words).map((w) => (
          <li key={w.id} className="chip">
            {w.word}{' '}
            <span className="hint">
              {LISTS.some((l) => l === w.list) ? t(`checks.words.${w.list as 'eventNouns'}`) : w.list}
            </span>
            {readOnly ? null : (
              <button
                type="button"
                className="btn quiet icon small"
                aria-label={t('panels.removeNamed', { label: w.word ?? '' })}
                onClick={() => run(removeElements, { ids: [w.id] })}
              >
                <X size={12} />
              </button>
            )}
          </li>
        ))}
      </ul>
      {readOnly ? null : (
        <form
          onSubmit={(e) => {
            e.preventDefault();
            if (run(addCheckWord, { list, word }) !== null) setWord('');
          }}
        >
          <input
            className="field"
            aria-label={t('checks.words.word')}
            placeholder={t('checks.words.word')}
            maxLength={80}
            value={word}
            onChange={(e) => setWord(e.target.value)}
          />
          <select
            className="field"
            aria-label={t('checks.words.list')}
            value={list}
            onChange={(e) => setList(e.target.value as (typeof LISTS)[number])}
          >
            {LISTS.map((l) => (
              <option key={l} value={l}>
                {t(`checks.words.${l}`)}
              </option>
            ))}
          </select>
          <button type="submit" className="btn" disabled={word.trim() === ''}>
            {t('panels.add')}
          </button>
        </form>
      )}
    </section>
  );
}
