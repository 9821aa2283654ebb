/** The tab on what differs: its sign and the word for it, and from where or what it came. Pressing it leads to the words in the list. */
import type { ToldDifference } from '../../core/compare/index.ts';
import type { CompareTranslate } from '../../core/i18n/compare.ts';
import { KindMark } from './KindMark.tsx';

interface Props {
  readonly of: ToldDifference;
  readonly words: CompareTranslate;
  readonly onCurrent: (key: string) => void;
}

export function Tab({ of, words, onCurrent }: Props) {
  const says = saysFrom(of, words);
  return (
    <button
      type="button"
      className={`df-tab df-${of.kind}`}
      aria-label={words('compare.mark', { title: of.title, kind: says })}
      onClick={() => onCurrent(of.key)}
    >
      <KindMark kind={of.kind} size={11} /> {says}
    </button>
  );
}

function saysFrom({ kind, of, before }: ToldDifference, words: CompareTranslate): string {
  if (before !== '') {
    if (kind === 'moved' && of !== 'order') return words('compare.movedFrom', { from: before });
    if (kind === 'relevelled') return words('compare.levelFrom', { from: before });
    if (kind === 'revalued') return words('compare.valueFrom', { from: before });
  }
  return words(`compare.kind.${kind}`);
}
