/** Who said something and when, and what it is about. */
import { useT, useUi, useView, useWorkspace } from '../session/context.tsx';

export const whenOf = (at: string | null): string =>
  at === null ? '' : new Date(at).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });

interface SaidBy {
  readonly author: string | null;
  readonly by: string | null;
  readonly at: string | null;
}

/** True for what the person at this device said. */
export function useIsMine(): (record: SaidBy) => boolean {
  const { session } = useWorkspace();
  return ({ by }) => by !== null && by === session.you();
}

export function Said({ record, editedAt = null }: { record: SaidBy; editedAt?: string | null }) {
  const t = useT();
  const isMine = useIsMine();
  const author = record.author || t('discussion.nobody');
  return (
    <p className="said">
      <b>{isMine(record) ? t('discussion.you', { author }) : author}</b>{' '}
      <time dateTime={record.at ?? ''}>{whenOf(record.at)}</time>
      {editedAt === null ? null : <> · {t('discussion.edited', { time: whenOf(editedAt) })}</>}
    </p>
  );
}

/** What is meant, as a way to it. */
export function About({ id }: { id: string | null }) {
  const t = useT();
  const ui = useUi();
  const view = useView();
  if (id === null) return null;
  if (view.kindOf(id) === null) return <p className="talk-about">{t('discussion.gone')}</p>;
  const label = view.label(id);
  return (
    <button
      type="button"
      className="linklike talk-about"
      aria-label={t('discussion.goTo', { label })}
      onClick={() => ui.goTo(id)}
    >
      {label}
    </button>
  );
}
