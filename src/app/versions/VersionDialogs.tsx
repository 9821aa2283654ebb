/** What is asked before a version is restored, made the baseline, renamed or deleted. */
import { useId, useMemo, useState } from 'react';
import { compareVersions, unexplained } from '../../core/compare/index.ts';
import type { VersionsTranslate } from '../../core/i18n/versions.ts';
import { projectOf, type Document } from '../../core/model/index.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { useDocument, useT } from '../session/context.tsx';

interface AskProps {
  readonly name: string;
  readonly words: VersionsTranslate;
  readonly busy: boolean;
  /** Why it came to nothing; empty where it did not. */
  readonly problem: string;
  readonly onClose: () => void;
}

interface FootProps extends Pick<AskProps, 'busy' | 'problem' | 'onClose'> {
  readonly go: string;
  readonly onGo?: () => void;
}

function Foot({ go, busy, problem, onGo, onClose }: FootProps) {
  const t = useT();
  return (
    <>
      <p role="alert">{problem}</p>
      <div className="version-ask-foot">
        <button type="button" className="btn" onClick={onClose}>
          {t('app.cancel')}
        </button>
        <button
          type={onGo ? 'button' : 'submit'}
          className="btn ink"
          aria-disabled={busy}
          onClick={busy ? undefined : onGo}
        >
          {go}
        </button>
      </div>
    </>
  );
}

interface RestoreProps extends AskProps {
  readonly version: Document;
  readonly onRestore: () => void;
}

export function RestoreDialog({ version, name, words, onRestore, ...foot }: RestoreProps) {
  const now = useDocument((doc) => doc);
  const { back, gone, changed } = useMemo(() => countChanges(now, version), [now, version]);
  return (
    <Dialog title={words('versions.restore.title', { name })} onClose={foot.onClose}>
      {back + gone + changed === 0 ? (
        <p>{words('versions.restore.same')}</p>
      ) : (
        <p>{words('versions.restore.what')}</p>
      )}
      <ul className="version-counts">
        {back > 0 ? <li>{words('versions.restore.back', { count: back })}</li> : null}
        {gone > 0 ? <li>{words('versions.restore.gone', { count: gone })}</li> : null}
        {changed > 0 ? <li>{words('versions.restore.changed', { count: changed })}</li> : null}
      </ul>
      <p>{words('versions.restore.undo')}</p>
      <p className="hint">{words('versions.restore.stays')}</p>
      <Foot {...foot} go={words('versions.restore.go')} onGo={onRestore} />
    </Dialog>
  );
}

interface FreezeProps extends AskProps {
  readonly version: Document;
  readonly onFreeze: () => void;
}

/** Says before it is done what follows, and what becomes of the baseline so far. */
export function FreezeDialog({ version, name, words, onFreeze, ...foot }: FreezeProps) {
  const now = useDocument((doc) => doc);
  const older = projectOf(now).baselineName;
  const count = useMemo(() => unexplained(version, now).length, [version, now]);
  return (
    <Dialog title={words('versions.freeze.title', { name })} onClose={foot.onClose}>
      <p>{words('versions.freeze.what')}</p>
      <p>{words('versions.freeze.count', { count })}</p>
      {older === null ? null : <p className="hint">{words('versions.freeze.older', { name: older })}</p>}
      <Foot {...foot} go={words('versions.freeze.go')} onGo={onFreeze} />
    </Dialog>
  );
}

function countChanges(now: Document, version: Document) {
  const kinds = compareVersions(now, version).map(({ kind }) => kind);
  const back = kinds.filter((kind) => kind === 'added').length;
  const gone = kinds.filter((kind) => kind === 'removed').length;
  return { back, gone, changed: kinds.length - back - gone };
}

export function RenameDialog({
  name,
  words,
  onRename,
  ...foot
}: AskProps & { onRename: (name: string) => void }) {
  const id = useId();
  const [next, setNext] = useState(name);
  return (
    <Dialog title={words('versions.rename.title', { name })} onClose={foot.onClose}>
      <form
        onSubmit={(e) => {
          e.preventDefault();
          if (next.trim() !== '' && !foot.busy) onRename(next.trim());
        }}
      >
        <label htmlFor={id}>{words('versions.rename.label')}</label>
        <input
          id={id}
          className="field"
          maxLength={120}
          dir="auto"
          value={next}
          onFocus={(e) => e.target.select()}
          onChange={(e) => setNext(e.target.value)}
        />
        <Foot {...foot} go={words('versions.rename.go')} />
      </form>
    </Dialog>
  );
}

export function DeleteDialog({ name, words, onDelete, ...foot }: AskProps & { onDelete: () => void }) {
  return (
    <Dialog title={words('versions.delete.title', { name })} onClose={foot.onClose}>
      <p>{words('versions.delete.text')}</p>
      <Foot {...foot} go={words('versions.delete.go')} onGo={onDelete} />
    </Dialog>
  );
}
