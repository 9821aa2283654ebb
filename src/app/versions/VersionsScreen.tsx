/** Versions of the project: name one, look at one, compare any two, take one back or out as a file. */
import { lazy, Suspense, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { restoreVersion, setBaseline } from '../../core/commands/index.ts';
import { compareTranslator } from '../../core/i18n/compare.ts';
import { versionsTranslator } from '../../core/i18n/versions.ts';
import { CAN, projectOf, type Document } from '../../core/model/index.ts';
import { CompareScreen } from '../comparing/CompareScreen.tsx';
import '../importing/importing.css';
import { dayOf } from '../parts/dayOf.ts';
import { say } from '../parts/live.tsx';
import '../revising/revising.css';
import { useDocument, useReadOnly, useRole, useT } from '../session/context.tsx';
import { useCommand } from '../session/useCommand.ts';
import type { Version } from '../session/versions.ts';
import { InVersion } from './InVersion.tsx';
import { clockOf, fullNameOf } from './names.ts';
import { useVersions } from './useVersions.ts';
import { DeleteDialog, FreezeDialog, RenameDialog, RestoreDialog } from './VersionDialogs.tsx';
import { VersionHead } from './VersionHead.tsx';
import { VersionPreview } from './VersionPreview.tsx';
import { VersionsPage } from './VersionsPage.tsx';
import type { VersionAction } from './VersionList.tsx';
import './versions.css';

const ExportScreen = lazy(() =>
  import('../exporting/ExportScreen.tsx').then((m) => ({ default: m.ExportScreen })),
);

interface Opened {
  readonly version: Version;
  readonly document: Document;
}
type Shown =
  | { readonly kind: 'list' }
  | ({ readonly kind: 'look' | 'export' } & Opened)
  | { readonly kind: 'compare'; readonly before: Opened; readonly after: Opened | null };
type Asked =
  | ({ readonly kind: 'restore' | 'freeze' } & Opened)
  | { readonly kind: 'rename' | 'delete'; readonly version: Version };

const LIST: Shown = { kind: 'list' };

export function VersionsScreen({ token, onClose }: { token: string; onClose: () => void }) {
  const words = useMemo(() => versionsTranslator(), []);
  const role = useRole();
  const readOnly = useReadOnly();
  // Colleagues go on writing: a comparison follows when the page has time for it.
  const now = useDeferredValue(useDocument((doc) => doc));
  const run = useCommand();
  const t = useT();
  const baseline = useDocument((doc) => projectOf(doc).baselineVersion);
  const state = useVersions(token, words);
  const { versions, ask } = state;
  const [shown, setShown] = useState<Shown>(LIST);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [picked, setPicked] = useState<readonly string[]>([]);
  const last = useRef<string | null>(null);

  // Back from one version, the keyboard goes on where it left the list.
  useEffect(() => {
    if (shown.kind === 'list' && last.current)
      document.querySelector<HTMLElement>(`[data-version="${CSS.escape(last.current)}"]`)?.focus();
  }, [shown.kind]);

  const open = async (version: Version): Promise<Opened | null> => {
    const read = await ask(() => versions.read(version.id));
    return read && { version, document: read.value };
  };
  const act = async (action: VersionAction, version: Version): Promise<void> => {
    last.current = version.id;
    if (action === 'rename' || action === 'delete') return setAsked({ kind: action, version });
    const opened = await open(version);
    if (!opened) return undefined;
    if (action === 'compare') return setShown({ kind: 'compare', before: opened, after: null });
    if (action === 'restore' || action === 'freeze') return setAsked({ kind: action, ...opened });
    return setShown({ kind: action, ...opened });
  };
  const compareTwo = async (older: Version, newer: Version): Promise<void> => {
    const [before, after] = [await open(older), await open(newer)];
    if (before && after) setShown({ kind: 'compare', before, after });
  };
  const restore = async ({ version, document: was }: Opened): Promise<void> => {
    if (!(await ask(() => versions.keep({ kind: 'automatic', moment: 'beforeRestore' })))) return;
    if (run(restoreVersion, { version: was }) === null) return;
    say(words('versions.restored', { name: fullNameOf(version, words) }));
    onClose();
  };
  const freeze = async ({ version }: Opened): Promise<void> => {
    const name = fullNameOf(version, words);
    // A copy of its own: the version itself goes on as it is, and the server may let go of one that it kept by itself.
    const keep = (): Promise<Version | null> => versions.keep({ kind: 'baseline', name, from: version.id });
    const kept = version.kind === 'baseline' ? { value: version } : await ask(keep);
    if (!kept?.value || run(setBaseline, { version: kept.value }) === null) return;
    setAsked(null);
    say(t('baseline.kept', { name }));
  };
  const change = async (work: () => Promise<void>, done: string): Promise<void> => {
    if (!(await ask(work))) return;
    setAsked(null);
    if (done) say(done);
  };

  const may = (version: Version) => {
    const can = CAN[role];
    const change = version.kind === 'baseline' ? can.share : version.kind === 'named' && can.edit;
    const freeze = can.share && version.id !== baseline && !readOnly;
    return { restore: !readOnly, freeze, change: change && !readOnly };
  };
  const toList = (): void => setShown(LIST);
  const about = (version: Version): string =>
    words('versions.on', { day: dayOf(version.at), time: clockOf(version.at) });
  const asking = { words, busy: state.busy, problem: state.problem, onClose: () => setAsked(null) };

  return (
    <>
      {shown.kind === 'list' ? (
        <VersionsPage
          state={state}
          words={words}
          readOnly={readOnly}
          picked={picked}
          may={may}
          onPicked={setPicked}
          onCompareTwo={(older, newer) => void compareTwo(older, newer)}
          onAction={(action, version) => void act(action, version)}
          onClose={onClose}
        />
      ) : null}
      {shown.kind === 'look' ? (
        <VersionPreview
          version={shown.document}
          title={fullNameOf(shown.version, words)}
          about={shown.version.kind === 'automatic' ? '' : about(shown.version)}
          words={words}
          onBack={toList}
        >
          <span className="space" />
          <button
            type="button"
            className="btn small"
            onClick={() => setShown({ kind: 'compare', before: shown, after: null })}
          >
            {words('versions.compareNow')}
          </button>
          {readOnly ? null : (
            <button
              type="button"
              className="btn small"
              onClick={() => setAsked({ ...shown, kind: 'restore' })}
            >
              {words('versions.restore')}
            </button>
          )}
        </VersionPreview>
      ) : null}
      {shown.kind === 'compare' ? (
        <CompareScreen
          before={shown.before.document}
          after={shown.after?.document ?? now}
          beforeName={fullNameOf(shown.before.version, words)}
          afterName={
            shown.after ? fullNameOf(shown.after.version, words) : compareTranslator()('compare.now')
          }
          onClose={toList}
        />
      ) : null}
      {shown.kind === 'export' ? (
        <div className="update">
          <VersionHead
            title={words('versions.export.title', { name: fullNameOf(shown.version, words) })}
            about={about(shown.version)}
            back={words('versions.preview.back')}
            onBack={toList}
          />
          <InVersion version={shown.document}>
            <Suspense>
              <ExportScreen onGoTo={toList} />
            </Suspense>
          </InVersion>
        </div>
      ) : null}
      {asked?.kind === 'restore' ? (
        <RestoreDialog
          {...asking}
          name={fullNameOf(asked.version, words)}
          version={asked.document}
          onRestore={() => void restore(asked)}
        />
      ) : null}
      {asked?.kind === 'freeze' ? (
        <FreezeDialog
          {...asking}
          name={fullNameOf(asked.version, words)}
          version={asked.document}
          onFreeze={() => void freeze(asked)}
        />
      ) : null}
      {asked?.kind === 'rename' ? (
        <RenameDialog
          {...asking}
          name={asked.version.name}
          onRename={(name) => void change(() => versions.rename(asked.version.id, name), '')}
        />
      ) : null}
      {asked?.kind === 'delete' ? (
        <DeleteDialog
          {...asking}
          name={asked.version.name}
          onDelete={() =>
            void change(
              () => versions.remove(asked.version.id),
              words('versions.deleted', { name: asked.version.name }),
            )
          }
        />
      ) : null}
    </>
  );
}
