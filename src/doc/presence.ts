/**
 * Who else is here and where. Everything that arrives is somebody's unchecked JSON: it is parsed, bounded and, where it does not
 * fit, passed over. Nothing of it is stored.
 */
import type { Awareness } from 'y-protocols/awareness';
import * as z from 'zod/mini';
import { MAX_KEY, TABLES, type TableName } from '../core/model/index.ts';
import type { Peer, Person, Presence, PresenceState } from './api.ts';
import { positionSchema } from './texts.ts';

/** Shortest time between two reports of a moving pointer or card, in milliseconds. */
const MOVE_INTERVAL = 50;
/** More people than this are in the room, but not drawn. */
const MAX_PEERS = 60;
const MAX_DRAGGED = 200;
const MAX_NAME = 80;

const id = z.string().check(z.minLength(1), z.maxLength(MAX_KEY));
const point = z.object({ x: z.number(), y: z.number() });

const personSchema = z.object({
  name: z.string().check(z.maxLength(MAX_NAME)),
  colour: z.int().check(z.minimum(1), z.maximum(8)),
});
const fieldSchema = z.object({
  table: z.enum(TABLES as readonly [TableName, ...TableName[]]),
  id,
  field: id,
  anchor: z.nullable(positionSchema),
  head: z.nullable(positionSchema),
});
const draggingSchema = z
  .record(id, point)
  .check(z.refine((cards) => Object.keys(cards).length <= MAX_DRAGGED));

/** One person's state, or null where not even the person can be read. A part that does not fit is left out. */
export function readPeer(clientId: number, state: unknown): Peer | null {
  if (typeof state !== 'object' || state === null) return null;
  const parts = state as Record<string, unknown>;
  const person = personSchema.safeParse(parts['person']);
  if (!person.success) return null;
  const part = <T>(schema: z.ZodMiniType<T>, name: string): T | null => {
    const parsed = schema.safeParse(parts[name]);
    return parsed.success ? parsed.data : null;
  };
  return {
    clientId,
    person: person.data,
    selection: part(id, 'selection'),
    field: part(fieldSchema, 'field') as PresenceState['field'],
    pointer: part(point, 'pointer'),
    dragging: part(draggingSchema, 'dragging'),
  };
}

/** A name that others will take: longer ones they pass over. */
const presentable = (person: Person): Person => ({ ...person, name: person.name.slice(0, MAX_NAME) });

export interface PresenceControl extends Presence {
  readonly mine: () => PresenceState;
  readonly destroy: () => void;
}

export function createPresence(awareness: Awareness, person: Person): PresenceControl {
  let mine: PresenceState = {
    person: presentable(person),
    selection: null,
    field: null,
    pointer: null,
    dragging: null,
  };
  let peers: readonly Peer[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;
  const listeners = new Set<() => void>();

  const send = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    awareness.setLocalState(mine);
  };
  const read = (): void => {
    const others = [...awareness.getStates()].filter(([clientId]) => clientId !== awareness.clientID);
    peers = others
      .flatMap(([clientId, state]) => readPeer(clientId, state) ?? [])
      .toSorted((a, b) => a.clientId - b.clientId)
      .slice(0, MAX_PEERS);
    for (const listener of listeners) listener();
  };
  const onChange = ({ added, updated, removed }: Record<'added' | 'updated' | 'removed', number[]>): void => {
    if ([...added, ...updated, ...removed].some((clientId) => clientId !== awareness.clientID)) read();
  };
  awareness.on('change', onChange);
  send();
  read();

  return {
    mine: () => mine,
    peers: () => peers,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set: (patch) => {
      mine = { ...mine, ...patch, person: presentable(patch.person ?? mine.person) };
      // Movement is reported at a steady pace; everything else at once, and it takes the latest movement along.
      const moves = Object.keys(patch).every((part) => part === 'pointer' || part === 'dragging');
      if (!moves) send();
      else timer ??= setTimeout(send, MOVE_INTERVAL);
    },
    destroy: () => {
      if (timer !== null) clearTimeout(timer);
      awareness.off('change', onChange);
      listeners.clear();
    },
  };
}
