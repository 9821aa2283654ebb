/** Settings from the environment, checked at the start. */
import path from 'node:path';
import * as z from 'zod/mini';
import { LIMITS, type Limits } from './limits.ts';

const whole = (least: number, most: number, fallback: number) =>
  z._default(z.coerce.number().check(z.int(), z.minimum(least), z.maximum(most)), fallback);

const schema = z.object({
  PORT: whole(0, 65_535, 4870),
  HOST: z._default(z.string(), '127.0.0.1'),
  DATA_DIR: z._default(z.string(), 'data'),
  LOG_LEVEL: z._default(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']), 'info'),
  CHECKS_FILE: z.optional(z.string()),
  // Behind a reverse proxy everybody comes from one address.
  CONNECTIONS_PER_ADDRESS: whole(1, 1_000_000, LIMITS.connectionsPerAddress),
});

export interface Config {
  /** 0 takes any free port; a taken one moves on to the next free one. */
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly logLevel: string;
  /** An organisation's settings of the checks; null where every project decides for itself. */
  readonly checksFile?: string | null;
  /** What differs from LIMITS. */
  readonly limits?: Partial<Limits>;
}

/** @throws Error with one sentence that names the setting */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = schema.safeParse(env);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(`The setting ${String(issue?.path[0])} cannot be used: ${issue?.message}.`);
  }
  const { PORT, HOST, DATA_DIR, LOG_LEVEL, CHECKS_FILE, CONNECTIONS_PER_ADDRESS } = parsed.data;
  return {
    port: PORT,
    host: HOST,
    dataDir: path.resolve(DATA_DIR),
    logLevel: LOG_LEVEL,
    checksFile: CHECKS_FILE ?? null,
    limits: { connectionsPerAddress: CONNECTIONS_PER_ADDRESS },
  };
}
