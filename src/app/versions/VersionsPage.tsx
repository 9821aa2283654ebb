/** The list of versions with the form that names one, what a first visit says, and what is said while the server is away. */
import { setBaseline } from '../../core/commands/index.ts';
import type { VersionsTranslate } from '../../core/i18n/versions.ts';
import { CAN } from '../../core/model/index.ts';
import { say } from '../parts/live.tsx';
import { useRole, useT } from '../session/context.tsx';
import { useCommand } from '../session/useCommand.ts';
import type { Version } from '../session/versions.ts';
import { KeepVersion } from './KeepVersion.tsx';
import { fullNameOf } from './names.ts';
import type { VersionsState } from './useVersions.ts';
import { VersionHead } from './VersionHead.tsx';
import { VersionList, type VersionAction, type VersionListProps } from './VersionList.tsx';

interface Props {
  readonly state: VersionsState;
  readonly words: VersionsTranslate;
  readonly readOnly: boolean;
  readonly picked: readonly string[];
  readonly may: VersionListProps['may'];
  readonly onPicked: (ids: readonly string[]) => void;
  readonly onCompareTwo: (older: Version, newer: Version) => void;
  readonly onAction: (action: VersionAction, version: Version) => void;
  readonly onClose: () => void;
}

export function VersionsPage({ state, words, readOnly, picked, onPicked, ...props }: Props) {
  const { list, problem, busy, ask, versions, reload } = state;
  const t = useT();
  const run = useCommand();
  const mayFreeze = CAN[useRole()].share;
  const keep = async (name: string, asBaseline: boolean): Promise<boolean> => {
    const kept = await ask(() => versions.keep({ kind: asBaseline ? 'baseline' : 'named', name }));
    if (!kept) return false;
    if (asBaseline && kept.value) run(setBaseline, { version: { id: kept.value.id, name } });
    say(asBaseline ? t('baseline.kept', { name }) : words('versions.kept', { name }));
    return true;
  };
  const pick = (id: string): void =>
    onPicked(picked.includes(id) ? picked.filter((one) => one !== id) : [...picked.slice(-1), id]);
  // The list is newest first.
  const [newer, older] = (list ?? []).filter(({ id }) => picked.includes(id));

  return (
    <div className="update versions">
      <VersionHead
        title={words('versions.title')}
        about=""
        back={words('versions.close')}
        onBack={props.onClose}
      />
      <main className="versions-page" aria-busy={busy}>
        {readOnly ? (
          <p className="hint">{words('versions.reading')}</p>
        ) : (
          <KeepVersion words={words} mayFreeze={mayFreeze} onKeep={keep} />
        )}
        <div role="alert">
          {problem ? (
            <p className="versions-problem">
              {problem}{' '}
              <button type="button" className="btn small" onClick={reload}>
                {words('versions.again')}
              </button>
            </p>
          ) : null}
        </div>
        {list === null && busy ? <p className="hint">{words('versions.loading')}</p> : null}
        {list?.length === 0 ? (
          <section className="versions-none">
            <h2>{words('versions.none.title')}</h2>
            <p>{words('versions.none')}</p>
          </section>
        ) : null}
        {list ? (
          <VersionList
            list={list}
            picked={picked}
            words={words}
            may={props.may}
            onPick={pick}
            onAction={props.onAction}
          />
        ) : null}
      </main>
      {newer ? (
        <footer className="review-foot">
          <span role="status">
            {older
              ? words('versions.pickedTwo', {
                  older: fullNameOf(older, words),
                  newer: fullNameOf(newer, words),
                })
              : words('versions.pickOne')}
          </span>
          <button type="button" className="btn quiet" onClick={() => onPicked([])}>
            {words('versions.unpick')}
          </button>
          {older ? (
            <button type="button" className="btn ink" onClick={() => props.onCompareTwo(older, newer)}>
              {words('versions.compareTwo')}
            </button>
          ) : null}
        </footer>
      ) : null}
    </div>
  );
}
