import { addComment } from '../../core/commands/index.ts';
import { useT, useUiState } from '../session/context.tsx';
import { useCommand } from '../session/useCommand.ts';
import { Words } from './Words.tsx';

/** A new thread about the selected element, or about the project. */
export function CommentForm({ about, label }: { about: string | null; label: string }) {
  const t = useT();
  const run = useCommand();
  const { what, nonce } = useUiState((s) => s.saying);
  return (
    <Words
      label={t('discussion.comment.new', { label })}
      send={t('discussion.comment.send')}
      asked={what === 'comment' ? nonce : 0}
      onSend={(text) => run(addComment, { about, text }) !== null}
    />
  );
}
