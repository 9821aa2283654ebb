/** A box for what is on the sheet right now, for handlers that live longer than one drawing of it. */
export interface Latest<T> {
  readonly get: () => T;
  readonly set: (value: T) => void;
}

export function createLatest<T>(first: T): Latest<T> {
  let value = first;
  return {
    get: () => value,
    set: (next) => {
      value = next;
    },
  };
}
