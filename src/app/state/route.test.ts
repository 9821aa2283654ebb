import { beforeEach, describe, expect, test, vi } from 'vitest';

const origin = 'https://throughline.example';

/** A browser with two storages and a list of visited pages; what is asked of it is what the page asks of a real one. */
class FakeBrowser {
  private readonly device = new Map<string, string>();
  private tab = new Map<string, string>();
  visited: string[] = [];

  constructor(private readonly storage = true) {}

  /** Somebody types an address, follows a link, or loads the page again: everything begins anew but the storages. */
  async visit(address: string) {
    this.visited.push(address);
    const at = () => new URL(this.visited.at(-1) as string, origin);
    vi.stubGlobal('location', {
      origin,
      get pathname() {
        return at().pathname;
      },
      get search() {
        return at().search;
      },
      get hash() {
        return at().hash;
      },
    });
    vi.stubGlobal('history', {
      state: null,
      pushState: (_: unknown, __: string, to: string) => this.visited.push(to),
      replaceState: (_: unknown, __: string, to: string) => this.visited.splice(-1, 1, to),
    });
    vi.stubGlobal('localStorage', this.storageOf(this.device));
    vi.stubGlobal('sessionStorage', this.storageOf(this.tab));
    vi.resetModules();
    const page = { ...(await import('./route.ts')), ...(await import('./keys.ts')) };
    page.readAddress();
    return page;
  }

  newTab(): void {
    this.tab = new Map();
  }

  private storageOf(kept: Map<string, string>) {
    const allowed = (): Map<string, string> => {
      if (!this.storage) throw new Error('The browser forbids storage.');
      return kept;
    };
    return {
      getItem: (name: string) => allowed().get(name) ?? null,
      setItem: (name: string, value: string) => void allowed().set(name, value),
      removeItem: (name: string) => void allowed().delete(name),
    };
  }
}

const remember = async (id: string, token: string): Promise<void> =>
  (await import('./recent.ts')).rememberProject({ id, token, title: 'Wells', at: 1, shape: [] });

describe('the key of a link', () => {
  let browser: FakeBrowser;
  beforeEach(() => {
    browser = new FakeBrowser();
  });

  test('is taken out of the address by which somebody comes, and opens the project', async () => {
    const page = await browser.visit('/p/wells?from=mail#secret');
    expect(browser.visited).toEqual(['/p/wells?from=mail']);
    expect(page.keyOf('wells')).toBe('secret');
  });

  test('stays out of the address where the page goes by itself', async () => {
    const page = await browser.visit('/');
    page.openProject('wells', 'secret');
    page.go('/');
    page.changeKey('wells', 'newer');
    page.openProject('wells', 'newer');
    expect(browser.visited).toEqual(['/', '/p/wells', '/', '/p/wells']);
    expect(page.keyOf('wells')).toBe('newer');
  });

  test('is found again when the page is loaded anew, also before the project was ever open', async () => {
    await browser.visit('/p/wells#secret');
    expect((await browser.visit('/p/wells')).keyOf('wells')).toBe('secret');
  });

  test('is found in another tab once the project was open, and in none before', async () => {
    await browser.visit('/p/wells#secret');
    browser.newTab();
    expect((await browser.visit('/p/wells')).keyOf('wells')).toBe('');
    await remember('wells', 'secret');
    expect((await browser.visit('/p/wells')).keyOf('wells')).toBe('secret');
  });

  test('is each tab’s own: another link that another tab opens moves neither', async () => {
    await browser.visit('/p/wells#reading');
    await remember('wells', 'reading');
    browser.newTab();
    const listed = await browser.visit('/p/wells');
    expect(listed.keyOf('wells')).toBe('reading');
    await remember('wells', 'editing');
    expect(listed.keyOf('wells')).toBe('reading');
    expect((await browser.visit('/p/wells')).keyOf('wells')).toBe('reading');
  });

  test('gives way to that of another link of the same project in the address bar', async () => {
    const page = await browser.visit('/p/wells#reading');
    browser.visited.push('/p/wells#editing');
    page.readAddress();
    expect(page.keyOf('wells')).toBe('editing');
    expect(browser.visited).toEqual(['/p/wells', '/p/wells']);
  });

  test('that is renewed is the listed one at once, for the case that the tab is closed now', async () => {
    const page = await browser.visit('/p/wells#old');
    await remember('wells', 'old');
    page.changeKey('wells', 'new');
    browser.newTab();
    expect((await browser.visit('/p/wells')).keyOf('wells')).toBe('new');
  });

  test('is found again after many other projects were opened, as no bookmark holds it', async () => {
    const page = await browser.visit('/');
    await remember('wells', 'secret');
    for (let i = 0; i < 100; i += 1) await remember(`other${i}`, 'k');
    expect(page.keyOf('wells')).toBe('secret');
  });

  test('is forgotten with the project that is taken off the list', async () => {
    const page = await browser.visit('/p/wells#secret');
    await remember('wells', 'secret');
    page.forgetProject('wells');
    expect((await browser.visit('/p/wells')).keyOf('wells')).toBe('');
  });

  test('of a link is not asked of whoever chose to come in by signing in', async () => {
    const page = await browser.visit('/');
    await remember('wells', 'guest');
    page.openProject('wells', '');
    expect((await browser.visit('/p/wells')).keyOf('wells')).toBe('');
  });

  test('opens the project in a browser that forbids storage, for as long as the page stays', async () => {
    browser = new FakeBrowser(false);
    const page = await browser.visit('/p/wells#secret');
    expect(browser.visited).toEqual(['/p/wells']);
    expect(page.keyOf('wells')).toBe('secret');
  });

  test('stands in what is copied to be passed on', async () => {
    const page = await browser.visit('/');
    expect(page.linkAddress('wells', 'secret')).toBe(`${origin}/p/wells#secret`);
  });
});

test('what stands behind the # of any other page is left alone', async () => {
  const browser = new FakeBrowser();
  await browser.visit('/checks/orphan-element#advice');
  expect(browser.visited).toEqual(['/checks/orphan-element#advice']);
});

test('an address means a project, a page about a check, or the first page', async () => {
  const { readRoute } = await import('./route.ts');
  expect(readRoute('/p/wells', (id) => `key of ${id}`)).toEqual({
    screen: 'project',
    projectId: 'wells',
    token: 'key of wells',
  });
  expect(readRoute('/checks/orphan-element', () => '')).toEqual({ screen: 'check', rule: 'orphan-element' });
  expect(readRoute('/p/', () => '')).toEqual({ screen: 'start' });
});
