/** Light, dark or high contrast: the person's choice, else the system's. Kept on this device only. */
import * as z from 'zod/mini';
import { readSetting, writeSetting } from './settings.ts';

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'throughline.theme';

export const theme = (): Theme => readSetting(KEY, z.enum(THEMES)) ?? 'system';

function resolved(choice: Theme): Exclude<Theme, 'system'> {
  if (choice !== 'system') return choice;
  if (matchMedia('(prefers-contrast: more)').matches) return 'contrast';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

export function applyTheme(choice: Theme = theme()): void {
  document.documentElement.dataset['theme'] = resolved(choice);
}

export function chooseTheme(choice: Theme): void {
  writeSetting(KEY, choice);
  applyTheme(choice);
}
