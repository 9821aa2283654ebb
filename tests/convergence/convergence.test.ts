/**
 * Three people work on one document over a bad network. Whatever they do, they end with the same document, the snapshot that was kept
 * up to date is the one a fresh reading gives, and both interpreters of changes agree at every step.
 * A failure names its seed; a seed that found a bug stays in `PINNED` under the name of the bug.
 */
import { describe, expect, it } from 'vitest';
import { COMMANDS, type Command } from '../../src/core/commands/index.ts';
import { design } from '../../src/core/commands/testing/design.ts';
import { ARGUMENTS, stroke, textField } from './actions.ts';
import { connect, mustEqual, type Network, type Peer } from './peers.ts';
import { randomFrom, type Random } from './random.ts';

const SEEDS = 1000;
const STEPS = 120;

const PINNED: Readonly<Record<string, number>> = {
  'half a character in a rewritten text': 175,
};

function runSomething(peer: Peer, random: Random): void {
  const command = random.pick(COMMANDS) as unknown as Command<unknown>;
  peer.run(command, ARGUMENTS[command.name]?.(peer.doc, random));
}

function typeSomewhere(peer: Peer, random: Random): void {
  const field = textField(peer.doc, random);
  const splice = stroke(peer.read(field), random);
  if (splice) peer.type(field, splice);
  if (random.chance(0.3)) peer.store.stopTyping();
}

function act(peer: Peer, random: Random): void {
  const dice = random.below(100);
  if (dice < 45) runSomething(peer, random);
  else if (dice < 80) typeSomewhere(peer, random);
  else if (dice < 92) peer.store.undo();
  else peer.store.redo();
}

function play(seed: number): Network {
  const random = randomFrom(seed);
  const network = connect(design(), ['a', 'b', 'c']);
  for (let step = 0; step < STEPS; step += 1) {
    const peer = random.pick(network.peers);
    if (peer) act(peer, random);
    for (let i = random.below(3); i > 0; i -= 1) network.tick(random);
    if (random.chance(0.02)) peer?.check();
  }
  network.settle();
  network.mustAgree();
  return network;
}

function playAll(seeds: Iterable<number>): void {
  for (const seed of seeds) {
    try {
      play(seed);
    } catch (error) {
      throw new Error(`seed ${seed}: ${(error as Error).message}`, { cause: error });
    }
  }
}

describe('three people over a bad network', () => {
  const BLOCK = 100;
  for (let from = 1; from <= SEEDS; from += BLOCK)
    it(
      `agree in the end, seeds ${from} to ${from + BLOCK - 1}`,
      () => playAll(Array.from({ length: BLOCK }, (_, i) => from + i)),
      60_000,
    );

  it.each(Object.entries(PINNED))('agree in the end: %s', (_name, seed) => playAll([seed]));
});

/** One person alone does some commands and typing. */
function playAlone(seed: number, steps: number): Peer {
  const random = randomFrom(seed);
  const peer = connect(design(), ['a']).peers[0] as Peer;
  for (let step = 0; step < steps; step += 1) {
    if (random.chance(0.3)) typeSomewhere(peer, random);
    else runSomething(peer, random);
  }
  return peer;
}

describe('undo and redo', () => {
  it('lead all the way back to the start and to the end again', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const peer = playAlone(seed, 40);
      const end = peer.doc;
      const steps = [0, 0];
      for (; peer.store.undoState().canUndo; steps[0]! += 1) peer.store.undo();
      mustEqual(peer.doc, design(), `seed ${seed}: everything undone`);
      for (; peer.store.undoState().canRedo; steps[1]! += 1) peer.store.redo();
      mustEqual(peer.doc, end, `seed ${seed}: everything redone`);
      expect(steps[1]).toBe(steps[0]);
    }
  });
});

describe('the runs themselves', () => {
  it('are repeatable: one seed, one document', () => {
    expect(play(7).peers[0]?.doc).toEqual(play(7).peers[0]?.doc);
  });

  it('do real work with every command', () => {
    const used = new Set<string>();
    for (let seed = 1; seed <= 300; seed += 1) for (const name of playAlone(seed, 80).worked) used.add(name);
    expect(COMMANDS.flatMap(({ name }) => (used.has(name) ? [] : [name]))).toEqual([]);
  });
});
