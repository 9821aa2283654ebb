/** One difference: whether to take it over, what it is, and the words on both sides with those that differ marked. */
import { ArrowRight } from '@phosphor-icons/react/dist/csr/ArrowRight';
import { Minus } from '@phosphor-icons/react/dist/csr/Minus';
import { PencilSimple } from '@phosphor-icons/react/dist/csr/PencilSimple';
import { Plus } from '@phosphor-icons/react/dist/csr/Plus';
import { useId } from 'react';
import type { ReviseTranslate } from '../../core/i18n/revise.ts';
import type { ProposalKind, Told } from '../../core/revise/index.ts';
import { TwoSides } from '../parts/DifferingWords.tsx';

const ICONS = { addition: Plus, change: PencilSimple, move: ArrowRight, removal: Minus } as const;

export function KindMark({ kind }: { kind: ProposalKind }) {
  const Icon = ICONS[kind];
  return <Icon size={14} className={`df-${kind}${kind === 'move' ? ' mirror' : ''}`} />;
}

interface Props {
  readonly item: Told;
  readonly on: boolean;
  /** Titles of chosen differences that cannot do without this one. */
  readonly comesFor: readonly string[];
  readonly words: ReviseTranslate;
  readonly onChoose: (on: boolean) => void;
}

export function Difference({ item, on, comesFor, words, onChoose }: Props) {
  const id = useId();
  return (
    <li className={on ? 'difference on' : 'difference'}>
      <input
        id={id}
        type="checkbox"
        checked={on}
        aria-describedby={`${id}-words`}
        onChange={(e) => onChoose(e.target.checked)}
      />
      <label htmlFor={id}>
        <KindMark kind={item.kind} /> <b>{words(`revise.kind.${item.kind}`)}</b> {item.title}
        {item.field ? ` · ${item.field}` : ''}
      </label>
      <div className="difference-words" id={`${id}-words`}>
        <Sides item={item} words={words} />
        {comesFor.length > 0 ? (
          <p className="hint">{words('revise.comesWith', { names: [...new Set(comesFor)].join(', ') })}</p>
        ) : null}
      </div>
    </li>
  );
}

function Sides({ item: { kind, before, after }, words }: { item: Told; words: ReviseTranslate }) {
  if (kind === 'addition') return <p dir="auto">{after || <i>{words('revise.nothing')}</i>}</p>;
  if (kind === 'move') {
    return (
      <>
        <p dir="auto">{before}</p>
        <p className="df-move">{after}</p>
      </>
    );
  }
  return (
    <TwoSides
      before={before}
      after={after}
      names={[words('revise.before'), words('revise.after')]}
      nothing={words('revise.nothing')}
    />
  );
}
