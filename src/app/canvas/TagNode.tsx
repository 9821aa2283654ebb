/** An assumption strung on its link: a tag with the words at the first place it serves, a numbered diamond at the others. */
import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { Glyph } from '../parts/Glyph.tsx';
import { useT } from '../session/context.tsx';
import type { TagNode as TagNodeType } from './types.ts';

function TagView({ data, selected }: NodeProps<TagNodeType>) {
  const t = useT();
  const { marker, mark, statement } = data;
  const glyph = <Glyph name={`mark-${mark}`} size={19} />;
  if (!marker.tag) {
    return (
      <div className={`asm only ${mark} ${selected ? 'sel' : ''}`} title={statement}>
        {glyph}
        <b className="nth">{marker.number}</b>
      </div>
    );
  }
  return (
    <div className={`asm ${mark} ${selected ? 'sel' : ''}`}>
      <span className="dm">{glyph}</span>
      <p>
        {marker.lines.map((line, i) => (
          // oxlint-disable-next-line react/no-array-index-key
          <span key={i} className="ln">
            {line}
          </span>
        ))}
      </p>
      {mark === 'didNotHold' ? <b className="word">{t('model.mark.didNotHold')}</b> : null}
    </div>
  );
}

export const TagNode = memo(TagView);
