/** What a screen reader says of a card, a tag, a link: the thing, its words, where it leads, what there is to look at. */
import type { Translate } from '../../core/i18n/index.ts';
import type { CardBox, Marker } from '../../core/layout/index.ts';
import type { AssumptionMark, Link, View } from '../../core/model/index.ts';

const sentence = (parts: readonly string[]): string => parts.filter((p) => p !== '').join(', ');

const ended = (text: string): string => text.trim().replace(/[.,;]$/, '');

export interface CardFacts {
  readonly card: CardBox;
  readonly statement: string;
  readonly leadsTo: string;
  /** What its badge says, or nothing. */
  readonly badge: string;
}

export function cardName(t: Translate, { card, statement, leadsTo, badge }: CardFacts): string {
  const top = card.kind === 'result' && ['objective', 'goal', 'impact'].includes(card.lane);
  return sentence([
    card.label,
    ended(statement) || t('canvas.empty'),
    card.actor ? t('canvas.name.by', { actor: card.actor }) : '',
    leadsTo ? t('canvas.name.leadsTo', { labels: leadsTo }) : top ? '' : t('canvas.name.alone'),
    card.kind !== 'result'
      ? ''
      : card.indicators > 0
        ? t('canvas.indicators', { count: card.indicators })
        : t('canvas.noIndicator'),
    badge,
  ]);
}

export interface TagFacts {
  readonly marker: Marker;
  readonly statement: string;
  readonly mark: AssumptionMark;
  /** The element whose way up it conditions. */
  readonly label: string;
  readonly badge: string;
}

export const tagName = (t: Translate, { statement, mark, label, badge }: TagFacts): string =>
  sentence([
    t('model.kind.assumption'),
    ended(statement) || t('canvas.empty'),
    label,
    t(`model.mark.${mark}`),
    badge,
  ]);

export function linkName(t: Translate, view: View, link: Link, badge: string): string {
  const strung = view.assumptionsOf(link.id).length;
  return sentence([
    t('canvas.name.link', { from: view.label(link.from ?? ''), to: view.label(link.to ?? '') }),
    link.rationale.trim()
      ? t('canvas.name.because', { words: ended(link.rationale) })
      : t('canvas.name.noBecause'),
    strung > 0 ? t('canvas.name.strung', { count: strung }) : '',
    badge,
  ]);
}
