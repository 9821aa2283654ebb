/** An assumption strung on its link: a tag with the words at the first place it serves, a numbered diamond at the others. */
import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { Badge } from '../checks/Badge.tsx';
import { Glyph } from '../parts/Glyph.tsx';
import { useT } from '../session/context.tsx';
import { StatementField } from './CardEditor.tsx';
import { markLines } from './flow/marks.ts';
import { useCanvasState, useLooks } from './state/context.tsx';
import type { TagNode as TagNodeType } from './types.ts';

function TagView({ id, data, selected }: NodeProps<TagNodeType>) {
  const t = useT();
  const { band, find } = useLooks();
  const editing = useCanvasState((s) => s.editing?.id === id);
  const { marker, mark, statement, findings, dim } = data;
  const state = `${mark} ${selected ? 'sel' : ''} ${dim ? 'dim' : ''}`;
  if (!marker.tag || (band !== 'full' && !editing)) {
    return (
      <div className={`asm only ${state}`} title={statement}>
        <Glyph name={`mark-${mark}`} size={band === 'full' ? 19 : 26} />
        {marker.tag ? <Badge findings={findings} /> : <b className="nth">{marker.number}</b>}
      </div>
    );
  }
  return (
    <div className={`asm ${state} ${editing ? 'ed' : ''}`}>
      <span className="dm">
        <Glyph name={`mark-${mark}`} size={19} />
      </span>
      {editing ? (
        <StatementField table="assumptions" id={marker.assumptionId} label={t('model.kind.assumption')} />
      ) : (
        <p>
          {markLines(statement.trim() ? marker.lines : [t('canvas.assumptionPlaceholder')], find).map(
            (pieces, i) => (
              // Lines and pieces have no identity beyond their place.
              // oxlint-disable-next-line react/no-array-index-key
              <span key={i} className={statement.trim() ? 'ln' : 'ln todo'}>
                {/* oxlint-disable-next-line react/no-array-index-key */}
                {pieces.map((piece, k) => (piece.hit ? <mark key={k}>{piece.text}</mark> : piece.text))}
              </span>
            ),
          )}
        </p>
      )}
      <Badge findings={findings} />
      {mark === 'didNotHold' ? <b className="word">{t('model.mark.didNotHold')}</b> : null}
    </div>
  );
}

export const TagNode = memo(TagView, (a, b) => a.data === b.data && a.selected === b.selected);
