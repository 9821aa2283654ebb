/** One card. Its words are broken by the core's table of widths, so the card needs no measuring and looks as it prints. */
import { Handle, Position, type NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { Glyph, type GlyphName } from '../parts/Glyph.tsx';
import { useT } from '../session/context.tsx';
import { TextField } from '../text/TextField.tsx';
import type { CardNode as CardNodeType } from './types.ts';

function CardView({ data, selected }: NodeProps<CardNodeType>) {
  const t = useT();
  const { card, also, severity, findings, readOnly, editing, found, table } = data;
  const level = card.kind === 'result' ? card.lane : card.kind;
  const classes = ['card', `lv-${level}`, selected ? 'sel' : '', editing ? 'ed' : '', found ? '' : 'dim'];
  const text = editing ? (
    <TextField
      table={table}
      id={card.id}
      field="statement"
      label={t('canvas.statementOf', { label: card.label })}
      className="bare nodrag nopan nowheel"
      autoFocus
      onDone={data.onDone}
    />
  ) : (
    <p>
      {card.lines.length === 0 ? <span className="todo">{t('canvas.empty')}</span> : null}
      {card.lines.map((line, i) => (
        // Lines have no identity beyond their place.
        // oxlint-disable-next-line react/no-array-index-key
        <span key={i} className="ln">
          {card.kind === 'activity' && i === 0 && card.code && line.startsWith(card.code) ? (
            <>
              <b className="code">{card.code}</b>
              {line.slice(card.code.length)}
            </>
          ) : (
            line
          )}
        </span>
      ))}
    </p>
  );
  return (
    <div className={classes.join(' ')}>
      {card.kind === 'factor' ? <FactorShape width={card.width} height={card.height} /> : null}
      {card.kind === 'activity' ? null : (
        <header>
          <Glyph name={level as GlyphName} />
          <span className="name">{card.kind === 'factor' ? t('canvas.factor') : card.label}</span>
          {severity ? (
            <span className={`badge sv-${severity}`}>
              <Glyph name={severity} size={12} />
              {findings > 1 ? findings : ''}
            </span>
          ) : null}
        </header>
      )}
      {text}
      {card.kind === 'result' ? (
        <footer>
          <span>{card.indicators > 0 ? t('canvas.indicators', { count: card.indicators }) : ''}</span>
          {also ? <span className="also">{t('canvas.also', { labels: also })}</span> : null}
        </footer>
      ) : null}
      {card.kind === 'factor' && card.actor ? <footer className="actor">{card.actor}</footer> : null}
      {readOnly ? null : (
        <>
          <Handle type="source" id="top" position={Position.Top} />
          <Handle type="source" id="bottom" position={Position.Bottom} />
        </>
      )}
    </div>
  );
}

function FactorShape({ width, height }: { width: number; height: number }) {
  return (
    <svg className="factor-shape" width={width} height={height} aria-hidden="true">
      <path d={`M1 ${height / 2}L15 1H${width - 1}V${height - 1}H15Z`} />
    </svg>
  );
}

export const CardNode = memo(CardView);
