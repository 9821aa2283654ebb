/** Layouts that columns alone do not tell, most particular first. */
import { FCDO } from './fcdo.ts';
import type { Layout } from './layout.ts';

export const LAYOUTS: readonly Layout[] = [FCDO];
