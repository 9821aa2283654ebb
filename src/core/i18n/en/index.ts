import { app } from './app.ts';
import { baseline } from './baseline.ts';
import { canvas } from './canvas.ts';
import { checks } from './checks.ts';
import { commands } from './commands.ts';
import { discussion } from './discussion.ts';
import { matrix } from './matrix.ts';
import { model } from './model.ts';
import { panels } from './panels.ts';
import { server } from './server.ts';
import { sharing } from './sharing.ts';
import { signIn } from './signIn.ts';

export const en = {
  ...app,
  ...baseline,
  ...canvas,
  ...checks,
  ...commands,
  ...discussion,
  ...matrix,
  ...model,
  ...panels,
  ...server,
  ...sharing,
  ...signIn,
} as const;
