/** The sign of a kind of difference: a shape of its own beside its colour. */
import { ArrowRight } from '@phosphor-icons/react/dist/csr/ArrowRight';
import { ArrowsDownUp } from '@phosphor-icons/react/dist/csr/ArrowsDownUp';
import { Hash } from '@phosphor-icons/react/dist/csr/Hash';
import { Minus } from '@phosphor-icons/react/dist/csr/Minus';
import { PencilSimple } from '@phosphor-icons/react/dist/csr/PencilSimple';
import { Plus } from '@phosphor-icons/react/dist/csr/Plus';
import type { DifferenceKind } from '../../core/compare/index.ts';
import './kinds.css';

const ICONS = {
  added: Plus,
  removed: Minus,
  reworded: PencilSimple,
  moved: ArrowRight,
  relevelled: ArrowsDownUp,
  revalued: Hash,
} as const;

export function KindMark({ kind, size = 14 }: { kind: DifferenceKind; size?: number }) {
  const Icon = ICONS[kind];
  return <Icon size={size} className={`df-${kind}${kind === 'moved' ? ' mirror' : ''}`} />;
}
