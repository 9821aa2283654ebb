/** Every format there is, by what it is for; a few letters find one among many. */
import { useState } from 'react';
import { FORMATS, type FormatId } from '../../core/formats/list.ts';
import { useT } from '../session/context.tsx';

const GROUP: Partial<Record<FormatId, 'report' | 'data' | 'keep'>> = {
  template: 'report',
  diagram: 'report',
  outline: 'report',
  'record-of-changes': 'report',
  iati: 'data',
  csv: 'data',
  graphml: 'data',
  miradi: 'data',
  'throughline-json': 'keep',
};
const GROUPS = ['donor', 'report', 'data', 'keep'] as const;

/** What is not for a report, for other programs or to keep goes to a donor. */
export const groupOf = (id: FormatId): (typeof GROUPS)[number] => GROUP[id] ?? 'donor';

export function FormatList({ chosen, onChoose }: { chosen: FormatId; onChoose: (id: FormatId) => void }) {
  const t = useT();
  const [sought, setSought] = useState('');
  const words = sought.trim().toLocaleLowerCase();
  const found = FORMATS.filter(({ id, as, name }) =>
    `${t(`app.export.name.${id}`)} ${name} ${as.map((kind) => t(`app.export.kind.${kind}`)).join(' ')}`
      .toLocaleLowerCase()
      .includes(words),
  );
  return (
    <nav className="export-list" aria-label={t('app.export.formats')}>
      <input
        className="field"
        type="search"
        value={sought}
        placeholder={t('app.export.find')}
        aria-label={t('app.export.find')}
        onChange={(e) => setSought(e.target.value)}
      />
      {found.length === 0 ? <p className="hint">{t('app.export.notFound')}</p> : null}
      {GROUPS.map((group) => {
        const formats = found.filter(({ id }) => groupOf(id) === group);
        return formats.length === 0 ? null : (
          <section key={group}>
            <h2>{t(`app.export.group.${group}`)}</h2>
            {formats.map(({ id, as }) => (
              <button key={id} type="button" aria-pressed={id === chosen} onClick={() => onChoose(id)}>
                <b>{t(`app.export.name.${id}`)}</b>
                <small>{as.map((kind) => t(`app.export.kind.${kind}`)).join(', ')}</small>
              </button>
            ))}
          </section>
        );
      })}
    </nav>
  );
}
