/** A small theory of change as a shared document, and the small edits that a person makes in it. The same for every contender. */
import * as Y from 'yjs';

const WORDS = (
  'parents school meals improved access safe routes trained teachers club visits girls attend regular budget ' +
  'council adopts policy reform seedlings markets repaired pumps committees meet evidence partners ' +
  'learning harvest income savings groups clinic outreach vaccinated by the end of year three'
).split(' ');
const KINDS = ['activity', 'output', 'outcome', 'impact'];

const oneOf = <T>(list: readonly T[], random: () => number): T =>
  list[Math.floor(random() * list.length)] as T;
const phrase = (words: number, random: () => number): string =>
  Array.from({ length: words }, () => oneOf(WORDS, random)).join(' ');

export const cardsOf = (doc: Y.Doc): Y.Map<Y.Map<unknown>> => doc.getMap('nodes');

export function addCard(doc: Y.Doc, i: number, random: () => number): void {
  const fields: [string, unknown][] = [
    ['kind', KINDS[i % KINDS.length]],
    ['x', Math.round(random() * 4000)],
    ['y', Math.round(random() * 2000)],
    ['title', new Y.Text(phrase(4, random))],
    ['text', new Y.Text(phrase(12, random))],
  ];
  cardsOf(doc).set(`n${i}`, new Y.Map(fields));
}

export function addLink(doc: Y.Doc, i: number, cards: number, random: () => number): void {
  const end = (): string => `n${Math.floor(random() * cards)}`;
  const fields: [string, unknown][] = [
    ['from', end()],
    ['to', end()],
  ];
  doc.getMap('edges').set(`e${i}`, new Y.Map(fields));
}

/** Cards and half as many links again, in one transaction: some 9 kB for 30 cards. */
export function seed(doc: Y.Doc, cards: number, random: () => number): void {
  doc.transact(() => {
    for (let i = 0; i < cards; i += 1) addCard(doc, i, random);
    for (let i = 0; i < cards * 1.5; i += 1) addLink(doc, i, cards, random);
  });
}

/** Somebody at work: 80 % typing some characters into the card in hand, 5 % a correction, 15 % a card moved. */
export class Hand {
  private card = '';

  constructor(
    private readonly doc: Y.Doc,
    readonly random: () => number,
  ) {}

  edit(): void {
    const { random } = this;
    const cards = cardsOf(this.doc);
    if (this.card === '' || random() < 0.1) this.card = oneOf([...cards.keys()], random);
    const card = cards.get(this.card);
    if (!card) return;
    const chance = random();
    this.doc.transact(() => {
      if (chance < 0.85) this.type(card, chance >= 0.8);
      else {
        card.set('x', Math.round(random() * 4000));
        card.set('y', Math.round(random() * 2000));
      }
    });
  }

  private type(card: Y.Map<unknown>, correct: boolean): void {
    const { random } = this;
    const text = card.get(random() < 0.3 ? 'title' : 'text') as Y.Text;
    const at = random() < 0.7 ? text.length : Math.floor(random() * text.length);
    if (correct && text.length > 6) text.delete(Math.max(0, Math.min(at, text.length - 4)), 3);
    text.insert(Math.min(at, text.length), ` ${oneOf(WORDS, random)}`.slice(0, 3 + Math.floor(random() * 6)));
  }
}
