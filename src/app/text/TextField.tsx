/**
 * A text field bound to a shared text. What is typed goes out as splices; what colleagues type comes in without moving the caret.
 * While an input method composes, the field is left alone: remote words wait, the composition goes out once.
 */
import { useEffect, useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { spliceBetween } from '../../core/changes/index.ts';
import { CommandRefused } from '../../core/commands/index.ts';
import { hasMessage } from '../../core/i18n/index.ts';
import { MAX_TEXT, type TableName } from '../../core/model/index.ts';
import type { DocStore, FieldRef } from '../../doc/api.ts';
import { say } from '../parts/live.tsx';
import { useDocument, usePeers, useReadOnly, useT, useWorkspace } from '../session/context.tsx';
import { applyDelta, moveThrough } from './caret.ts';
import './text.css';

export interface TextFieldProps {
  readonly table: TableName;
  readonly id: string;
  readonly field: string;
  /** Name for assistive technology; also shown above with `showLabel`. */
  readonly label: string;
  readonly showLabel?: boolean;
  readonly multiline?: boolean;
  readonly placeholder?: string;
  readonly className?: string;
  readonly autoFocus?: boolean;
  /** `keep`: the person is done with it. `leave`: they went back to how it was. */
  readonly onDone?: (how: 'keep' | 'leave') => void;
  /** Enter makes a new line instead of keeping. */
  readonly enterBreaks?: boolean;
  readonly onKey?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
}

export const readText = (store: DocStore, { table, id, field }: FieldRef): string => {
  const record = store.getSnapshot()[table][id] as unknown as Record<string, unknown> | undefined;
  const value = record?.[field];
  return typeof value === 'string' ? value : '';
};

export function TextField(props: TextFieldProps) {
  const {
    table,
    id,
    field,
    label,
    showLabel,
    multiline = true,
    placeholder,
    className = '',
    autoFocus,
    onDone,
  } = props;
  const t = useT();
  const { session } = useWorkspace();
  const { store, presence } = session;
  const readOnly = useReadOnly();
  const there = useDocument((doc) => Object.hasOwn(doc[table], id));
  const box = useRef<HTMLTextAreaElement>(null);
  const ref: FieldRef = { table, id, field };
  const composing = useRef(false);
  /** While this field sends what was typed in it. What another field of the page sends is news here: a cell and the panel show one text. */
  const sending = useRef(false);
  const [value, setValue] = useState(() => readText(store, ref));
  /** The text as the store has it and as this field last saw it. */
  const known = useRef(value);
  /** The text when the person came here. */
  const before = useRef(value);
  const wanted = useRef<[number, number] | null>(null);
  const labelId = useId();

  useEffect(() => {
    const at: FieldRef = { table, id, field };
    const sync = (): void => {
      known.current = readText(store, at);
      setValue(known.current);
    };
    sync();
    const missed = { current: false };
    const stop = store.observeText(at, (delta) => {
      if (sending.current) return;
      if (composing.current) {
        missed.current = true;
        return;
      }
      const area = box.current;
      if (area && document.activeElement === area)
        wanted.current = [moveThrough(area.selectionStart, delta), moveThrough(area.selectionEnd, delta)];
      known.current = applyDelta(known.current, delta);
      setValue(known.current);
    });
    return stop;
  }, [store, table, id, field]);

  useLayoutEffect(() => {
    const area = box.current;
    if (!area) return;
    if (wanted.current) {
      area.setSelectionRange(...wanted.current);
      wanted.current = null;
    }
    area.style.height = '0';
    area.style.height = `${area.scrollHeight + 2}px`;
  }, [value]);

  useEffect(() => {
    if (autoFocus) {
      box.current?.focus();
      box.current?.select();
    }
  }, [autoFocus]);

  const tell = (area: HTMLTextAreaElement): void => {
    presence.set({
      field: {
        ...ref,
        anchor: store.encodePosition(ref, area.selectionStart),
        head: store.encodePosition(ref, area.selectionEnd),
      },
    });
  };

  const send = (area: HTMLTextAreaElement): void => {
    const next = multiline ? area.value : area.value.replace(/\s*\n\s*/g, ' ');
    const splice = spliceBetween(known.current, next, area.selectionEnd);
    if (!splice) return;
    sending.current = true;
    try {
      store.splice(ref, splice);
    } catch (error) {
      if (!(error instanceof CommandRefused)) throw error;
      const key = `refusals.${error.reason}`;
      if (hasMessage(key)) say(t(key, error.data));
      setValue(known.current);
      return;
    } finally {
      sending.current = false;
    }
    known.current = next;
    setValue(next);
    tell(area);
  };

  /** Takes back this visit's own edits, as one splice so that what colleagues wrote elsewhere in the text stays. */
  const leave = (): void => {
    const splice = spliceBetween(readText(store, ref), before.current);
    if (splice) store.splice(ref, splice);
    known.current = before.current;
    setValue(before.current);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (composing.current) return;
    const command = event.ctrlKey || event.metaKey;
    if (command && event.key.toLowerCase() === 'z') {
      event.preventDefault();
      event.stopPropagation();
      if (event.shiftKey) store.redo();
      else store.undo();
      known.current = readText(store, ref);
      setValue(known.current);
      return;
    }
    props.onKey?.(event);
    if (event.defaultPrevented) return;
    if (event.key === 'Escape' && onDone) {
      event.preventDefault();
      event.stopPropagation();
      leave();
      onDone('leave');
    } else if (event.key === 'Enter' && !event.shiftKey && !props.enterBreaks) {
      event.preventDefault();
      event.stopPropagation();
      if (onDone) onDone('keep');
      else box.current?.blur();
    } else if (readOnly && event.key === ' ') {
      // Whoever may no longer write often types on for a moment: in a field for reading, the browser would take each space for a page down.
      event.preventDefault();
    }
  };

  if (!there) return <LostField store={store} words={value} />;
  return (
    <div className={`text-field ${className}`}>
      <label id={labelId} className={showLabel ? 'text-label' : 'sr'} htmlFor={`${labelId}-box`}>
        {label}
      </label>
      <div className="text-box">
        <textarea
          id={`${labelId}-box`}
          ref={box}
          rows={1}
          dir="auto"
          spellCheck
          value={value}
          maxLength={MAX_TEXT}
          placeholder={placeholder}
          readOnly={readOnly}
          data-field={`${id}/${field}`}
          onChange={(e) => {
            if (composing.current) setValue(e.target.value);
            else send(e.target);
          }}
          onCompositionStart={() => {
            composing.current = true;
          }}
          onCompositionEnd={(e) => {
            composing.current = false;
            mergeComposition(e.currentTarget, known, store, ref);
            send(e.currentTarget);
          }}
          onKeyDown={onKeyDown}
          onFocus={(e) => {
            before.current = readText(store, ref);
            tell(e.currentTarget);
          }}
          onSelect={(e) => {
            if (document.activeElement === e.currentTarget) tell(e.currentTarget);
          }}
          onBlur={() => {
            store.stopTyping();
            presence.set({ field: null });
            onDone?.('keep');
          }}
        />
        <Carets store={store} at={ref} value={value} />
      </div>
    </div>
  );
}

/** Words that came while composing: the composition is laid over the newest text, so that neither is lost. */
function mergeComposition(
  area: HTMLTextAreaElement,
  known: { current: string },
  store: DocStore,
  ref: FieldRef,
): void {
  const now = readText(store, ref);
  if (now === known.current) return;
  const mine = spliceBetween(known.current, area.value, area.selectionEnd);
  const theirs = spliceBetween(known.current, now);
  if (mine && theirs) {
    const shift = theirs.at <= mine.at ? theirs.insert.length - theirs.remove : 0;
    const at = Math.max(0, mine.at + shift);
    area.value = now.slice(0, at) + mine.insert + now.slice(at + mine.remove);
    area.setSelectionRange(at + mine.insert.length, at + mine.insert.length);
  }
  known.current = now;
}

/** Colleagues' carets: a hidden copy of the text puts each cap where it belongs. */
function Carets({ store, at, value }: { store: DocStore; at: FieldRef; value: string }) {
  const peers = usePeers();
  const here = peers.flatMap((peer) => {
    const { field, person, clientId } = peer;
    if (field?.table !== at.table || field.id !== at.id || field.field !== at.field) return [];
    const place = store.decodePosition(at, field.head);
    return place === null ? [] : [{ clientId, person, place }];
  });
  if (here.length === 0) return null;
  return (
    <div className="carets" aria-hidden="true" dir="auto">
      {here.map(({ clientId, person, place }) => (
        <div key={clientId} className="caret-layer">
          <span className="caret-text">{value.slice(0, place)}</span>
          <span className={`caret user-${person.colour}`}>
            <span className="caret-name">{person.name}</span>
          </span>
        </div>
      ))}
    </div>
  );
}

/** Somebody removed what this field belongs to while one was writing: the words stay on screen, to be copied or brought back by undo. */
function LostField({ words }: { store: DocStore; words: string }) {
  const t = useT();
  return (
    <div className="lost" role="alert">
      <p>{t('panels.lost')}</p>
      {words ? <textarea readOnly value={words} aria-label={t('panels.lost.words')} /> : null}
    </div>
  );
}
