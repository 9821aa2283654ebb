/** What the server has, in words. It never says more than the server has confirmed. */
import { CheckCircle } from '@phosphor-icons/react/dist/csr/CheckCircle';
import { CircleNotch } from '@phosphor-icons/react/dist/csr/CircleNotch';
import { CloudSlash } from '@phosphor-icons/react/dist/csr/CloudSlash';
import { WarningCircle } from '@phosphor-icons/react/dist/csr/WarningCircle';
import { useEffect, useState } from 'react';
import type { SaveState } from '../../doc/api.ts';
import { CLOSE } from '../../doc/wire.ts';
import { useKeepsCopy, useReadOnly, useSaveState, useStore, useT } from '../session/context.tsx';
import { downloadProject } from './download.ts';
import { signInAddress } from '../session/signIn.ts';
import { useRefusal } from './RefusedPage.tsx';

const clock = (at: number): string =>
  new Date(at).toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** "Saving…" only after 400 ms, so that quick typing does not flicker; "Saved" at once, because it is true. */
function useShown(state: SaveState): SaveState {
  const [shown, setShown] = useState(state);
  useEffect(() => {
    if (state.kind !== 'saving' || shown.kind === 'saving') {
      setShown(state);
      return undefined;
    }
    const timer = setTimeout(() => setShown(state), 400);
    return () => clearTimeout(timer);
  }, [state, shown.kind]);
  return shown;
}

export function SavedState() {
  const t = useT();
  const state = useSaveState();
  const shown = useShown(state);
  const where = useKeepsCopy() ? 'device' : 'tab';
  // Between a keystroke and "Saving…" nothing is claimed: the old "Saved 14:32" would be a lie by then.
  const hush = state.kind === 'saving' && shown.kind === 'saved';
  const [icon, words] = hush ? [null, ''] : describe(shown, where, t);
  return (
    <span className="saved" data-save={state.kind} role="status">
      {icon}
      {words}
    </span>
  );
}

function describe(
  state: SaveState,
  where: 'device' | 'tab',
  t: ReturnType<typeof useT>,
): [React.ReactNode, string] {
  switch (state.kind) {
    case 'saved':
      return [<CheckCircle key="i" size={15} />, t('app.saved', { time: clock(state.at) })];
    case 'saving':
      return [<CircleNotch key="i" size={15} />, t('app.saving')];
    case 'offline':
      return [<CloudSlash key="i" size={15} />, t('app.offline.short', { count: state.changes, where })];
    case 'notSaved':
      return [<WarningCircle key="i" size={15} />, t('app.notSaved.short', { time: clock(state.since) })];
    case 'notTaken':
      return [<WarningCircle key="i" size={15} />, t('app.notTaken.short')];
    case 'refused':
      return [<WarningCircle key="i" size={15} />, t('app.refused.short')];
    case 'connecting':
      return [<CircleNotch key="i" size={15} />, t('app.connecting')];
  }
}

/** Lines under the bar where there is more to say than fits there. */
export function SaveNotice({ onPassphrase }: { onPassphrase: () => void }) {
  const t = useT();
  const state = useSaveState();
  const store = useStore();
  const keepsCopy = useKeepsCopy();
  const readOnly = useReadOnly();
  const where = keepsCopy ? 'device' : 'tab';
  const copy = (
    <button type="button" className="btn small" onClick={() => downloadProject(store.getSnapshot())}>
      {t('app.saveCopy')}
    </button>
  );
  switch (state.kind) {
    case 'offline':
      if (state.code !== null)
        return <RefusedNotice code={state.code} where={where} copy={keepsCopy ? null : copy} />;
      // Whoever comments or suggests has something to send too.
      if (readOnly && state.changes === 0) return <p className="notice">{t('app.offline.reading')}</p>;
      return (
        <p className="notice">
          {t('app.offline', { count: state.changes, where })} {keepsCopy ? null : copy}
        </p>
      );
    case 'notSaved':
      return (
        <p className="notice" role="alert">
          {t('app.notSaved', { time: clock(state.since), where })} {copy}
        </p>
      );
    case 'notTaken':
      return (
        <p className="notice" role="alert">
          {t('app.notTaken', { count: state.changes, where })} {copy}
        </p>
      );
    case 'refused':
      if (state.code === CLOSE.passphraseNeeded)
        return (
          <p className="notice" role="alert">
            {t('app.passphrase.again', { where })}{' '}
            <button type="button" className="btn small" onClick={onPassphrase}>
              {t('app.passphrase.say')}
            </button>
          </p>
        );
      return <RefusedNotice code={state.code} where={where} copy={copy} />;
    default:
      // Somebody who only reads has nothing to lose.
      return keepsCopy || readOnly ? null : <p className="notice">{t('app.noCopy')}</p>;
  }
}

function RefusedNotice({ code, where, copy }: { code: number; where: string; copy: React.ReactNode }) {
  const t = useT();
  const sentence = useRefusal(code);
  return (
    <p className="notice" role="alert">
      {sentence} {t('app.refused.kept', { where })} {copy}{' '}
      {code === CLOSE.signedOut ? (
        <a className="btn small" href={signInAddress()}>
          {t('app.signIn')}
        </a>
      ) : null}
    </p>
  );
}
