/** Comparing the project as it is now with a project file that was saved earlier. */
import { useDeferredValue, useMemo, useState } from 'react';
import { ofOneProject } from '../../core/compare/index.ts';
import { compareTranslator } from '../../core/i18n/compare.ts';
import type { Document } from '../../core/model/index.ts';
import { FileDrop } from '../importing/FileDrop.tsx';
import { useFileReader, type ReaderState } from '../importing/useFileReader.ts';
import { useDocument } from '../session/context.tsx';
import { ReviewHead } from '../parts/ReviewHead.tsx';
import '../revising/revising.css';
import { CompareScreen } from './CompareScreen.tsx';

export function CompareWithFile({ onClose }: { onClose: () => void }) {
  const words = useMemo(() => compareTranslator(), []);
  // Colleagues go on writing: the comparison follows when the page has time for it.
  const now = useDeferredValue(useDocument((doc) => doc));
  const { state, read, reset } = useFileReader();
  const [dragging, setDragging] = useState(false);
  const take = (files: readonly File[]): void => {
    if (files.length > 0) void read(files);
  };
  const reason = refusal(state, now);
  if (state.kind === 'read' && reason === null) {
    return (
      <CompareScreen
        before={state.result.document}
        after={now}
        beforeName={state.fileName}
        afterName={words('compare.now')}
        onClose={onClose}
      />
    );
  }
  return (
    <div
      className="update"
      onDragOver={(e) => {
        e.preventDefault();
        setDragging(true);
      }}
      onDragLeave={() => setDragging(false)}
      onDrop={(e) => {
        e.preventDefault();
        setDragging(false);
        take([...e.dataTransfer.files]);
      }}
    >
      <ReviewHead
        title={words('compare.file.title')}
        about=""
        close={words('compare.close')}
        onClose={onClose}
      />
      <main className="update-choose">
        <p className="lead">{words('compare.file.lead')}</p>
        <FileDrop
          words={words('compare.file.drop')}
          choose={words('compare.file.choose')}
          kinds={words('compare.file.kinds')}
          label={words('compare.file.title')}
          dragging={dragging}
          reading={state.kind === 'reading' ? state.fileName : null}
          onFiles={take}
          onCancel={reset}
        />
        <div role="alert">
          {state.kind === 'refused' ? <p className="refused">{state.sentence}</p> : null}
          {state.kind === 'read' && reason !== null ? (
            <p className="refused">{words(`compare.file.${reason}`, { file: state.fileName })}</p>
          ) : null}
        </div>
      </main>
    </div>
  );
}

/** Elements are compared by their ids, which only our own files of this very project keep. */
function refusal(state: ReaderState, now: Document): 'otherFormat' | 'otherProject' | null {
  if (state.kind !== 'read') return null;
  if (state.result.format !== 'throughline-json') return 'otherFormat';
  return ofOneProject(state.result.document, now) ? null : 'otherProject';
}
