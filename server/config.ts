/** Settings from the environment, checked at the start. */
import path from 'node:path';
import * as z from 'zod/mini';
import type { ProviderConfig } from './auth/provider.ts';
import { LIMITS, type Limits } from './limits.ts';

const whole = (least: number, most: number, fallback: number) =>
  z._default(z.coerce.number().check(z.int(), z.minimum(least), z.maximum(most)), fallback);

const schema = z.object({
  PORT: whole(0, 65_535, 4870),
  HOST: z._default(z.string(), '127.0.0.1'),
  DATA_DIR: z._default(z.string(), 'data'),
  DATABASE_URL: z.optional(
    z.string().check(z.regex(/^postgres(ql)?:\/\//, 'it has to begin with postgres://')),
  ),
  LOG_LEVEL: z._default(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']), 'info'),
  CHECKS_FILE: z.optional(z.string()),
  OIDC_ISSUER: z.optional(z.url()),
  OIDC_CLIENT_ID: z.optional(z.string()),
  OIDC_CLIENT_SECRET: z.optional(z.string()),
  OIDC_ORGANISATION_CLAIM: z.optional(z.string()),
  PUBLIC_URL: z.optional(z.url()),
  // Behind a reverse proxy everybody comes from one address.
  CONNECTIONS_PER_ADDRESS: whole(1, 1_000_000, LIMITS.connectionsPerAddress),
});

export interface Config {
  /** 0 takes any free port; a taken one moves on to the next free one. */
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** A PostgreSQL database for one or several servers; null where everything is kept in the data folder. */
  readonly databaseUrl?: string | null;
  readonly logLevel: string;
  /** An organisation's settings of the checks; null where every project decides for itself. */
  readonly checksFile?: string | null;
  /** Where people sign in; null where links do everything. */
  readonly provider?: ProviderConfig | null;
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
  const { PORT, HOST, DATA_DIR, DATABASE_URL, LOG_LEVEL, CHECKS_FILE, CONNECTIONS_PER_ADDRESS } = parsed.data;
  return {
    port: PORT,
    host: HOST,
    dataDir: path.resolve(DATA_DIR),
    databaseUrl: DATABASE_URL ?? null,
    logLevel: LOG_LEVEL,
    checksFile: CHECKS_FILE ?? null,
    provider: providerOf(parsed.data),
    limits: { connectionsPerAddress: CONNECTIONS_PER_ADDRESS },
  };
}

/** @throws Error where a part of what signing in needs is missing */
function providerOf(settings: z.infer<typeof schema>): ProviderConfig | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_ORGANISATION_CLAIM, PUBLIC_URL } = settings;
  if (OIDC_ISSUER === undefined) return null;
  if (OIDC_CLIENT_ID === undefined || OIDC_CLIENT_SECRET === undefined || PUBLIC_URL === undefined)
    throw new Error(
      'Signing in needs all of these settings: OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET and PUBLIC_URL.',
    );
  return {
    issuer: OIDC_ISSUER,
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    publicUrl: PUBLIC_URL,
    organisationClaim: OIDC_ORGANISATION_CLAIM ?? null,
  };
}
