import { app } from './app.ts';
import { canvas } from './canvas.ts';
import { checks } from './checks.ts';
import { cli } from './cli.ts';
import { commands } from './commands.ts';
import { formats } from './formats.ts';
import { matrix } from './matrix.ts';
import { model } from './model.ts';
import { panels } from './panels.ts';
import { server } from './server.ts';

export const en = {
  ...app,
  ...canvas,
  ...checks,
  ...cli,
  ...commands,
  ...formats,
  ...matrix,
  ...model,
  ...panels,
  ...server,
} as const;
