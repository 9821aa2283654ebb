/** The bar of pages outside a project: the mark, and how the page looks on this device. */
import { useState } from 'react';
import { useT } from '../session/context.tsx';
import { chooseTheme, theme, THEMES, type Theme } from '../state/theme.ts';
import { go } from '../state/route.ts';
import { SignInChoice } from './SignInChoice.tsx';

export function Mark() {
  return <img src="/mark.svg" alt="" width={22} height={22} className="mark" />;
}

export function ThemeChoice() {
  const t = useT();
  const [chosen, setChosen] = useState<Theme>(theme);
  return (
    <label className="theme-choice">
      <span className="sr">{t('app.theme')}</span>
      <select
        value={chosen}
        onChange={(e) => {
          const next = e.target.value as Theme;
          setChosen(next);
          chooseTheme(next);
        }}
      >
        {THEMES.map((name) => (
          <option key={name} value={name}>
            {t(`app.theme.${name}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

export function PageHead() {
  return (
    <header className="page-head">
      <a
        href="/"
        onClick={(e) => {
          e.preventDefault();
          go('/');
        }}
      >
        <Mark /> <b>Throughline</b>
      </a>
      <span className="head-end">
        <SignInChoice />
        <ThemeChoice />
      </span>
    </header>
  );
}
