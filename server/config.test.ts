import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeSettings, readConfig, SETTINGS } from './config.ts';

const said = (env: Record<string, string>): string => describeSettings(env).join('\n');

describe('the settings', () => {
  it('have a value each where nothing is given, or only a name', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '' })).toMatchObject({
      port: 4870,
      host: '127.0.0.1',
      databaseUrl: null,
      metrics: false,
      trustedProxies: [],
    });
  });

  it('are refused in one sentence that names the setting and what it takes', () => {
    const wrong: [Record<string, string>, RegExp][] = [
      [{ PORT: 'home' }, /^The setting PORT cannot be used: it has to be a whole number from 0 to 65535\.$/],
      [{ PORT: '4870.5' }, /PORT .* whole number/],
      [{ DATABASE_URL: 'mysql://db' }, /DATABASE_URL .* begin with postgres:\/\//],
      [{ METRICS: 'yes' }, /METRICS .* one of on, off/],
      [{ TRUSTED_PROXIES: '10.0.0.1, proxy' }, /TRUSTED_PROXIES .*“proxy” is neither/],
      [{ OIDC_ISSUER: 'our provider' }, /OIDC_ISSUER .* address/],
    ];
    for (const [env, sentence] of wrong) expect(() => readConfig(env)).toThrow(sentence);
  });

  it('are printed, one line each, without what must stay secret', () => {
    const text = said({
      PORT: '80',
      DATABASE_URL: 'postgres://ana:secret@db/throughline?password=secret',
      OIDC_CLIENT_SECRET: 'secret',
      PATH: 'secret',
    });
    expect(text).toContain('  PORT = 80\n');
    expect(text).toContain('  DATABASE_URL = postgres://ana:***@db/throughline\n');
    expect(text).toContain('  LOG_LEVEL = info (default)');
    expect(text).not.toContain('secret');
  });

  it('stand in the page for operators, each with its meaning', () => {
    const page = readFileSync('docs/operations.md', 'utf8');
    for (const name of Object.keys(SETTINGS.shape))
      expect(page, name).toMatch(new RegExp(`^\\|.*\`${name}\`.*\\|`, 'm'));
  });

  it('that look like a slip of the keyboard are named with what may be meant', () => {
    for (const name of ['DATABSE_URL', 'DATBAASE_URL', 'DATABASE_URI'])
      expect(said({ [name]: 'x' })).toContain(
        `There is no setting ${name}; it is left alone. If DATABASE_URL is meant`,
      );
    expect(said({ HOME: 'x', POST: 'x', DATA_DIR: 'x', SHELL: 'x' })).not.toContain('There is no setting');
  });
});
