/** One thread: what was said first, the answers, and the ways on. */
import { useState } from 'react';
import { addComment, editComment, reopenComment, resolveComment } from '../../core/commands/index.ts';
import { CAN, type Comment } from '../../core/model/index.ts';
import { useRole, useT } from '../session/context.tsx';
import { useCommand } from '../session/useCommand.ts';
import type { Thread } from './discussion.ts';
import { About, Said, useIsMine, whenOf } from './Said.tsx';
import { Words } from './Words.tsx';

export function ThreadCard({ thread: { first, answers } }: { thread: Thread }) {
  const t = useT();
  const run = useCommand();
  const may = CAN[useRole()];
  const isMine = useIsMine();
  const [replying, setReplying] = useState(false);
  const settled = first.resolvedAt !== null;
  const maySettle = may.edit || (may.comment && isMine(first));
  return (
    <article className="talk">
      <About id={first.about} />
      <OneComment comment={first} />
      {answers.map((answer) => (
        <div key={answer.id} className="talk-answer">
          <OneComment comment={answer} />
        </div>
      ))}
      {settled ? (
        <p className="hint">
          {t('discussion.settledBy', {
            author: first.resolvedBy ?? t('discussion.nobody'),
            time: whenOf(first.resolvedAt),
          })}
        </p>
      ) : null}
      {replying ? (
        <Words
          label={t('discussion.comment.reply')}
          send={t('discussion.comment.reply')}
          asked={1}
          onCancel={() => setReplying(false)}
          onSend={(text) => {
            const given = run(addComment, { about: first.about, text, replyTo: first.id }) !== null;
            if (given) setReplying(false);
            return given;
          }}
        />
      ) : (
        <div className="talk-ways">
          {may.comment ? (
            <button type="button" className="btn small" onClick={() => setReplying(true)}>
              {t('discussion.comment.reply')}
            </button>
          ) : null}
          {maySettle ? (
            <button
              type="button"
              className="btn small"
              onClick={() => run(settled ? reopenComment : resolveComment, { id: first.id })}
            >
              {t(settled ? 'discussion.comment.reopen' : 'discussion.comment.resolve')}
            </button>
          ) : null}
        </div>
      )}
    </article>
  );
}

function OneComment({ comment }: { comment: Comment }) {
  const t = useT();
  const run = useCommand();
  const may = CAN[useRole()];
  const isMine = useIsMine();
  const [editing, setEditing] = useState(false);
  if (editing)
    return (
      <Words
        label={t('discussion.comment.edit')}
        send={t('discussion.comment.keep')}
        begin={comment.text}
        asked={1}
        onCancel={() => setEditing(false)}
        onSend={(text) => {
          run(editComment, { id: comment.id, text });
          setEditing(false);
          return true;
        }}
      />
    );
  return (
    <>
      <Said record={comment} editedAt={comment.editedAt} />
      <p className="talk-words" dir="auto">
        {comment.text}
      </p>
      {may.comment && isMine(comment) ? (
        <button type="button" className="linklike" onClick={() => setEditing(true)}>
          {t('discussion.comment.edit')}
        </button>
      ) : null}
    </>
  );
}
