/** Settings from the environment, checked at the start. */
import path from 'node:path';
import * as z from 'zod/mini';
import type { ProviderConfig } from './auth/provider.ts';
import { trusting } from './http/peer.ts';
import { LIMITS, type Limits } from './limits.ts';
import { withoutPassword } from './storage/postgres/connect.ts';

type Env = Readonly<Record<string, string | undefined>>;

const whole = (least: number, most: number, fallback: number) => {
  const error = `it has to be a whole number from ${least} to ${most}`;
  const number = z.coerce.number({ error });
  return z._default(
    number.check(z.int({ error }), z.minimum(least, { error }), z.maximum(most, { error })),
    fallback,
  );
};
const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words, fallback: Words[number]) =>
  z._default(z.enum(words, { error: `it has to be one of ${words.join(', ')}` }), fallback as never);
const address = z.optional(z.url({ error: 'it has to be an address that begins with https://' }));

/** Every setting, as `docs/operations.md` lists them. */
export const SETTINGS = z.object({
  PORT: whole(0, 65_535, 4870),
  HOST: z._default(z.string(), '127.0.0.1'),
  DATA_DIR: z._default(z.string(), 'data'),
  DATABASE_URL: z.optional(
    z.string().check(z.regex(/^postgres(ql)?:\/\//, 'it has to begin with postgres://')),
  ),
  LOG_LEVEL: oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'info'),
  METRICS: oneOf(['on', 'off'], 'off'),
  CHECKS_FILE: z.optional(z.string()),
  OIDC_ISSUER: address,
  OIDC_CLIENT_ID: z.optional(z.string()),
  OIDC_CLIENT_SECRET: z.optional(z.string()),
  OIDC_ORGANISATION_CLAIM: z.optional(z.string()),
  PUBLIC_URL: address,
  TRUSTED_PROXIES: z._default(z.string(), ''),
  CONNECTIONS_PER_ADDRESS: whole(1, 1_000_000, LIMITS.connectionsPerAddress),
});
const NAMES = Object.keys(SETTINGS.shape);

/** How a setting is printed that must not be read by whoever sees the log. */
const HIDDEN: Readonly<Record<string, (value: string) => string>> = {
  DATABASE_URL: withoutPassword,
  OIDC_CLIENT_SECRET: () => '***',
};

export interface Config {
  /** 0 takes any free port; a taken one moves on to the next free one. */
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** A PostgreSQL database for one or several servers; null where everything is kept in the data folder. */
  readonly databaseUrl?: string | null;
  readonly logLevel: string;
  /** Whether /metrics is served. */
  readonly metrics?: boolean;
  /** An organisation's settings of the checks; null where every project decides for itself. */
  readonly checksFile?: string | null;
  /** Where people sign in; null where links do everything. */
  readonly provider?: ProviderConfig | null;
  /** Addresses and networks of the proxies that say in X-Forwarded-For who is there. */
  readonly trustedProxies?: readonly string[];
  /** What differs from LIMITS. */
  readonly limits?: Partial<Limits>;
}

/** @throws Error with one sentence that names the setting */
export function readConfig(env: Env): Config {
  const parsed = SETTINGS.safeParse(given(env));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(`The setting ${String(issue?.path[0])} cannot be used: ${issue?.message}.`);
  }
  const settings = parsed.data;
  return {
    port: settings.PORT,
    host: settings.HOST,
    dataDir: path.resolve(settings.DATA_DIR),
    databaseUrl: settings.DATABASE_URL ?? null,
    logLevel: settings.LOG_LEVEL,
    metrics: settings.METRICS === 'on',
    checksFile: settings.CHECKS_FILE ?? null,
    provider: providerOf(settings),
    trustedProxies: proxiesOf(settings.TRUSTED_PROXIES),
    limits: { connectionsPerAddress: settings.CONNECTIONS_PER_ADDRESS },
  };
}

/** One line for each setting that has a value, without secrets, and a sentence for each name that looks like a slip of the keyboard. */
export function describeSettings(env: Env): string[] {
  const values = given(env);
  const defaults = SETTINGS.parse({}) as Record<string, unknown>;
  const lines = NAMES.flatMap((name) => {
    const value = values[name];
    if (value !== undefined) return [`  ${name} = ${HIDDEN[name]?.(value) ?? value}`];
    const usual = defaults[name];
    return usual === undefined || usual === '' ? [] : [`  ${name} = ${String(usual)} (default)`];
  });
  const slips = Object.keys(env).flatMap((name) => {
    const meant = NAMES.find((known) => known !== name && isSlip(name, known));
    return meant === undefined || NAMES.includes(name)
      ? []
      : [`There is no setting ${name}; it is left alone. If ${meant} is meant, write it so.`];
  });
  return ['Settings:', ...lines, ...slips];
}

/** What is given, and not only named: a line such as `DATABASE_URL=` in a file of settings gives nothing. */
const given = (env: Env): Record<string, string> =>
  Object.fromEntries(
    NAMES.flatMap((name) => {
      const value = env[name];
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );

/** True for long names with one letter too many, missing, wrong, or two in the wrong order; short ones are too often somebody else's. */
function isSlip(name: string, known: string): boolean {
  if (known.length < 6 || Math.abs(name.length - known.length) > 1) return false;
  let start = 0;
  while (start < known.length && name[start] === known[start]) start += 1;
  let end = 0;
  while (end < known.length - start && name.at(-1 - end) === known.at(-1 - end)) end += 1;
  const [odd, right] = [name.slice(start, name.length - end), known.slice(start, known.length - end)];
  const swapped = odd.length === 2 && right.length === 2 && odd[0] === right[1] && odd[1] === right[0];
  return Math.max(odd.length, right.length) <= 1 || swapped;
}

/** @throws Error with one sentence */
function proxiesOf(setting: string): string[] {
  const proxies = setting.split(/[\s,]+/).filter((proxy) => proxy !== '');
  try {
    trusting(proxies);
  } catch (error) {
    throw new Error(`The setting TRUSTED_PROXIES cannot be used: ${(error as Error).message}.`, {
      cause: error,
    });
  }
  return proxies;
}

/** @throws Error where a part of what signing in needs is missing */
function providerOf(settings: z.infer<typeof SETTINGS>): ProviderConfig | null {
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
