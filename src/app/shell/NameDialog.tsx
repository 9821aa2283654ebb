/** Asks once by what name colleagues shall see one. */
import { useState } from 'react';
import { useT } from '../session/context.tsx';
import { saveName, savedName } from '../state/person.ts';

export function NameDialog({ title, onNamed }: { title: string; onNamed: (name: string) => void }) {
  const t = useT();
  const [name, setName] = useState(savedName);
  return (
    <main className="name-page">
      <form
        onSubmit={(e) => {
          e.preventDefault();
          const chosen = name.trim() || t('app.name.guest');
          saveName(chosen);
          onNamed(chosen);
        }}
      >
        <h1>{title}</h1>
        <label htmlFor="name">{t('app.name.label')}</label>
        <input
          id="name"
          className="field"
          // The page has this one field only; whoever comes here comes to fill it in.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          maxLength={60}
          autoComplete="name"
          value={name}
          onChange={(e) => setName(e.target.value)}
        />
        <p className="hint">{t('app.name.hint')}</p>
        <button type="submit" className="btn ink">
          {t('app.name.go')}
        </button>
      </form>
    </main>
  );
}
