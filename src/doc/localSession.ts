/** A session in memory, without a network: for tests, and for looking at a document before it has a room. */
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import type { Document, Role } from '../core/model/index.ts';
import type { Person, SaveState, Session } from './api.ts';
import { createPresence } from './presence.ts';
import { createStore } from './store.ts';
import { documentToUpdate } from './write.ts';

export function createLocalSession(
  document: Document,
  person: Person = { name: '', colour: 1 },
  role: Role = 'owner',
): Session {
  const ydoc = new Y.Doc();
  Y.applyUpdate(ydoc, documentToUpdate(document));
  const awareness = new Awareness(ydoc);
  const presence = createPresence(awareness, person);
  const store = createStore(ydoc, {
    author: () => presence.mine().person.name,
    by: () => 'local',
    role: () => role,
  });
  const saved: SaveState = { kind: 'saved', at: Date.now() };
  return {
    projectId: 'local',
    store,
    presence,
    role: () => role,
    you: () => 'local',
    refused: () => null,
    discard: () => Promise.resolve(),
    saveState: () => saved,
    unlock: () => {},
    keepsCopy: () => false,
    ready: Promise.resolve(),
    subscribe: () => () => {},
    destroy: () => {
      presence.destroy();
      awareness.destroy();
      store.destroy();
      ydoc.destroy();
    },
  };
}
