/** A card or a tag of the compared diagram: as on the sheet, with what differs marked by frame, words and a tab. */
import type { ToldDifference } from '../../core/compare/index.ts';
import type { CardBox, Marker } from '../../core/layout/index.ts';
import { view as viewOf } from '../../core/model/index.ts';
import { Stretches } from '../parts/DifferingWords.tsx';
import { Glyph } from '../parts/Glyph.tsx';
import { useT } from '../session/context.tsx';
import { isOfCard } from './marks.ts';
import { Tab } from './Tab.tsx';
import type { ComparedProps } from './types.ts';

/** The strongest first: one frame can say one thing. */
const STRENGTH = ['removed', 'added', 'relevelled', 'moved', 'reworded', 'revalued'] as const;

export function frameOf(differences: readonly ToldDifference[]): string {
  const kind = STRENGTH.find((k) => differences.some((d) => d.kind === k));
  return kind ? `df-frame df-${kind}` : '';
}

const NONE: readonly ToldDifference[] = [];

const placed = ({ x, y, width, height }: CardBox | Marker) => ({ left: x, top: y, width, height });

interface CardProps extends ComparedProps {
  readonly card: CardBox;
  /** A factor that stands at the left of what it points at. */
  readonly turned: boolean;
}

export function ComparedCard({ card, turned, ...props }: CardProps) {
  const { before, after, both, marks, current, words, onCurrent } = props;
  const t = useT();
  const { id } = card;
  // Ghosts among the neighbours must not change anybody's number.
  const v = viewOf(both.gone.has(id) ? before : after);
  const level = card.kind === 'result' ? card.lane : card.kind;
  const all = marks.get(id) ?? NONE;
  const own = all.filter(isOfCard);
  // What went with its card needs no word of its own.
  const within = both.gone.has(id) ? NONE : all.filter((d) => !isOfCard(d));
  const stretches = both.words.get(id);
  const statement = v.nodes.get(id)?.record.statement ?? '';
  const looking = current !== null && all.includes(current);
  return (
    <div className="compare-card" style={placed(card)}>
      <div
        className={`card still lv-${level} ${frameOf(own)} ${turned ? 'turned' : ''} ${looking ? 'sel' : ''}`}
        role="group"
        aria-label={[v.label(id), ...own.map((d) => words(`compare.kind.${d.kind}`))].join(', ')}
      >
        {card.kind === 'factor' ? (
          <svg
            className={`factor-shape ${turned ? 'turned' : ''}`}
            width={card.width}
            height={card.height}
            aria-hidden="true"
          >
            <path d={`M1 ${card.height / 2}L15 1H${card.width - 1}V${card.height - 1}H15Z`} />
          </svg>
        ) : null}
        {card.kind === 'activity' ? null : (
          <header>
            <Glyph name={level} />
            <span className="name">{card.kind === 'factor' ? t('canvas.factor') : v.label(id)}</span>
          </header>
        )}
        <p dir="auto" style={{ WebkitLineClamp: Math.max(1, card.lines.length) }}>
          {card.kind === 'activity' ? <b className="code">{v.code(id)} </b> : null}
          {stretches ? (
            <Stretches of={stretches} />
          ) : (
            statement || <span className="todo">{t('canvas.empty')}</span>
          )}
        </p>
        {within[0] ? (
          <button
            type="button"
            className="df-within"
            onClick={() => onCurrent((within[0] as ToldDifference).key)}
          >
            {words('compare.within', { count: within.length })}
          </button>
        ) : null}
      </div>
      <div className="df-tabs">
        {own.map((d) => (
          <Tab key={d.key} of={d} words={words} onCurrent={onCurrent} />
        ))}
      </div>
    </div>
  );
}

export function ComparedTag({ marker, ...props }: ComparedProps & { readonly marker: Marker }) {
  const { before, after, both, marks, current, words, onCurrent } = props;
  const id = marker.assumptionId;
  const assumption = (both.gone.has(id) ? before : after).assumptions[id];
  const mark = assumption?.mark ?? 'notLookedAt';
  const own = marks.get(id) ?? NONE;
  const looking = current !== null && own.includes(current) ? 'sel' : '';
  if (!marker.tag) {
    return (
      <div className="compare-card" style={placed(marker)}>
        <div className={`asm only ${mark} ${looking}`} title={assumption?.statement}>
          <Glyph name={`mark-${mark}`} size={19} />
          <b className="nth">{marker.number}</b>
        </div>
      </div>
    );
  }
  const stretches = both.words.get(id);
  return (
    <div className="compare-card" style={placed(marker)}>
      <div className={`asm ${mark} ${frameOf(own)} ${looking}`}>
        <span className="dm">
          <Glyph name={`mark-${mark}`} size={19} />
        </span>
        <p dir="auto" style={{ WebkitLineClamp: Math.max(1, marker.lines.length) }}>
          {stretches ? <Stretches of={stretches} /> : assumption?.statement}
        </p>
      </div>
      <div className="df-tabs">
        {own.map((d) => (
          <Tab key={d.key} of={d} words={words} onCurrent={onCurrent} />
        ))}
      </div>
    </div>
  );
}
