/** One card. Its words are broken by the core's table of widths, so the card needs no measuring and looks as it prints. */
import { Handle, Position, useUpdateNodeInternals, type NodeProps } from '@xyflow/react';
import { memo, useEffect, useRef, useState, type ReactNode } from 'react';
import type { CardBox } from '../../core/layout/index.ts';
import { Badge } from '../checks/Badge.tsx';
import { Glyph } from '../parts/Glyph.tsx';
import { useT } from '../session/context.tsx';
import { CardEditor } from './CardEditor.tsx';
import { markLines } from './flow/marks.ts';
import { useCanvasState, useLooks, useSheet } from './state/context.tsx';
import type { CardData, CardNode as CardNodeType } from './types.ts';

const PORTS = [Position.Top, Position.Bottom, Position.Left, Position.Right];

function CardView({ id, data, selected }: NodeProps<CardNodeType>) {
  const { band, readOnly } = useLooks();
  const editing = useCanvasState((s) => (s.editing?.id === id ? s.editing.field : null));
  const linking = useCanvasState((s) =>
    s.linking === null || s.linking.from === id ? '' : s.linking.allowed.has(id) ? 'can' : 'cannot',
  );
  const [near, setNear] = useState(false);
  const { card } = data;
  const level = card.kind === 'result' ? card.lane : card.kind;
  const short = band !== 'full' && editing === null;
  const classes = [
    'card',
    `lv-${level}`,
    data.turned ? 'turned' : '',
    short ? 'short' : '',
    selected ? 'sel' : '',
    editing ? 'ed' : '',
    data.dim ? 'dim' : '',
    linking,
    readOnly ? 'still' : '',
  ];
  return (
    <div
      className={classes.filter(Boolean).join(' ')}
      onPointerEnter={() => setNear(true)}
      onPointerLeave={() => setNear(false)}
    >
      {card.kind === 'factor' ? (
        <FactorShape width={card.width} height={card.height} turned={data.turned} />
      ) : null}
      {short ? <ShortCard data={data} /> : <FullCard id={id} data={data} editing={editing} />}
      {readOnly || !(near || selected) ? null : <Ports id={id} />}
    </div>
  );
}

/** Where links are drawn from. React Flow knows only ports that it has measured, and these come and go. */
function Ports({ id }: { id: string }) {
  const measure = useUpdateNodeInternals();
  useEffect(() => measure(id), [measure, id]);
  return PORTS.map((side) => <Handle key={side} type="source" id={side} position={side} />);
}

function FullCard({
  id,
  data,
  editing,
}: {
  id: string;
  data: CardData;
  editing: 'statement' | 'actor' | null;
}) {
  const t = useT();
  const { card, also } = data;
  const isTop = card.lane === 'objective' || card.lane === 'goal' || card.lane === 'impact';
  const facts =
    card.indicators > 0
      ? t('canvas.indicators', { count: card.indicators })
      : isTop
        ? ''
        : t('canvas.noIndicator');
  return (
    <>
      {card.kind === 'activity' ? null : <Head data={data} facts={isTop ? facts : ''} />}
      {editing === 'statement' ? <CardEditor id={id} card={card} /> : <Words data={data} />}
      {card.kind === 'result' && !isTop ? (
        <footer>
          {also && card.indicators === 0 ? null : <span className="facts">{facts}</span>}
          {also ? (
            <span className={`also lv-${also.level}`}>
              <Glyph name={also.level} size={10} />
              <span>{t('canvas.also', { labels: also.labels })}</span>
            </span>
          ) : null}
        </footer>
      ) : null}
      {card.kind === 'factor' ? <Actor id={id} data={data} editing={editing === 'actor'} /> : null}
    </>
  );
}

function Head({ data, facts }: { data: CardData; facts: string }) {
  const t = useT();
  const { card } = data;
  return (
    <header>
      <Glyph name={card.kind === 'result' ? (card.lane as 'output') : card.kind} />
      <span className="name">{card.kind === 'factor' ? t('canvas.factor') : card.label}</span>
      {facts ? <span className="facts">{facts}</span> : null}
      <Badge findings={data.findings} />
    </header>
  );
}

/** Activities have no header: their code stands in the line, bold. */
function Words({ data }: { data: CardData }) {
  const t = useT();
  const { find } = useLooks();
  const { card } = data;
  if (card.lines.length === 0)
    return (
      <p>
        {card.kind === 'activity' && card.code ? <b className="code">{card.code}</b> : null}
        <span className="todo">{t('canvas.empty')}</span>
      </p>
    );
  return (
    <p>
      {markLines(card.lines, find).map((pieces, i) => {
        const words: ReactNode[] = pieces.map((piece, k) =>
          // Lines and pieces have no identity beyond their place.
          // oxlint-disable-next-line react/no-array-index-key
          piece.hit ? <mark key={k}>{piece.text}</mark> : piece.text,
        );
        const first = pieces[0];
        if (
          card.kind === 'activity' &&
          i === 0 &&
          card.code &&
          first &&
          !first.hit &&
          first.text.startsWith(card.code)
        )
          words[0] = (
            <span key="code">
              <b className="code">{card.code}</b>
              {first.text.slice(card.code.length)}
            </span>
          );
        return (
          // oxlint-disable-next-line react/no-array-index-key
          <span key={i} className="ln">
            {words}
          </span>
        );
      })}
      {card.kind === 'activity' ? <Badge findings={data.findings} /> : null}
    </p>
  );
}

function Actor({ id, data, editing }: { id: string; data: CardData; editing: boolean }) {
  const { actions } = useSheet();
  const { readOnly } = useLooks();
  const t = useT();
  const { actor } = data.card;
  if (editing) return <CardEditor id={id} card={data.card} actor />;
  if (actor === '') return null;
  return readOnly ? (
    <footer className="actor" title={actor}>
      {actor}
    </footer>
  ) : (
    <button
      type="button"
      className="actor"
      tabIndex={-1}
      title={actor}
      aria-label={t('canvas.actorOf', { label: data.card.label })}
      onDoubleClick={(e) => {
        e.stopPropagation();
        actions.edit(id, 'actor');
      }}
    >
      {actor}
    </button>
  );
}

/** As many lines as fit, never a cut one. The sum of paddings, header and line height is in the stylesheet. */
const shortLines = ({ kind, height }: CardBox): number =>
  Math.max(1, kind === 'activity' ? Math.floor((height - 14) / 17) : Math.floor((height - 44) / 21));

function ShortCard({ data }: { data: CardData }) {
  const { card } = data;
  return (
    <>
      <header>
        {card.kind === 'activity' ? null : (
          <Glyph name={card.kind === 'result' ? (card.lane as 'output') : card.kind} size={20} />
        )}
        <span className="name">{card.code || (card.kind === 'factor' ? '' : card.label)}</span>
        <Badge findings={data.findings} />
      </header>
      <p style={{ WebkitLineClamp: shortLines(card) }}>{data.shortName}</p>
    </>
  );
}

function FactorShape({ width, height, turned }: { width: number; height: number; turned: boolean }) {
  const box = useRef<SVGSVGElement>(null);
  const [size, setSize] = useState({ width, height });
  // While one writes, the card grows with its words and the shape with it.
  useEffect(() => {
    const card = box.current?.parentElement;
    if (!card) return;
    const watch = new ResizeObserver(() => setSize({ width: card.offsetWidth, height: card.offsetHeight }));
    watch.observe(card);
    return () => watch.disconnect();
  }, []);
  const { width: w, height: h } = size;
  return (
    <svg
      ref={box}
      className={`factor-shape ${turned ? 'turned' : ''}`}
      width={w}
      height={h}
      aria-hidden="true"
    >
      <path d={`M1 ${h / 2}L15 1H${w - 1}V${h - 1}H15Z`} />
    </svg>
  );
}

/** Being dragged changes only where a card is, and React Flow moves it; its content need not be drawn again. */
export const CardNode = memo(CardView, (a, b) => a.data === b.data && a.selected === b.selected);
