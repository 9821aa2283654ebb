/** The links of the compared diagram: what came is heavy with a plus, what went dashed with a minus. */
import type { DiagramLayout, LinkPath } from '../../core/layout/index.ts';
import { linkShape } from '../canvas/geometry/path.ts';
import { KindMark } from './KindMark.tsx';
import type { ComparedProps } from './types.ts';

/** Half the size of the sign on a link. */
const SIGN = 9;

export function ComparedLinks({
  layout,
  both,
  marks,
  current,
  words,
  onCurrent,
}: ComparedProps & { readonly layout: DiagramLayout }) {
  const differs = layout.links.flatMap((link) => {
    const [first] = marks.get(link.id) ?? [];
    return first ? [{ link, first, at: linkShape(link.points).middle }] : [];
  });
  const kinds = new Map(differs.map(({ link, first }) => [link.id, first.kind]));
  // A link that came or went with its card says so by the card alone; as a ghost it must not look as if it were there.
  const lookOf = ({ id }: LinkPath): string =>
    both.gone.has(id) ? 'df-removed' : kinds.has(id) ? `df-${kinds.get(id)}` : '';
  return (
    <>
      <svg className="links" width="1" height="1" aria-hidden="true">
        {layout.links.map((link) => {
          const small = link.style === 'activity';
          const shape = linkShape(link.points, small);
          const on = current?.id === link.id ? 'on' : '';
          return (
            <g key={link.id} className={`link ${link.style} ${lookOf(link)} ${on}`}>
              <path className="case" d={shape.line} />
              <path className="ln" d={shape.line} />
              {link.arrow ? <path className="hd" d={shape.head} /> : null}
            </g>
          );
        })}
      </svg>
      {differs.map(({ link, first, at }) => (
        <button
          key={link.id}
          type="button"
          className={`df-sign df-${first.kind} ${current === first ? 'sel' : ''}`}
          style={{ left: at.x - SIGN, top: at.y - SIGN }}
          aria-label={words('compare.link', {
            title: first.title,
            kind: words(`compare.kind.${first.kind}`),
          })}
          onClick={() => onCurrent(first.key)}
        >
          <KindMark kind={first.kind} size={12} />
        </button>
      ))}
    </>
  );
}
