/** On a server where people sign in, at a real provider of identities: a project belongs to people, and links still let guests in. */
import { freePort, startProvider } from '../support/startIdentityProvider.ts';
import {
  cell,
  colleague,
  expect,
  expectAccessible,
  expectSaved,
  show,
  test,
  TestServer,
  writeBefore,
  type Person,
} from './support.ts';

async function startWithProvider() {
  const port = await freePort();
  const home = `http://127.0.0.1:${port}`;
  const { config, stop } = await startProvider(home);
  const server = new TestServer(port, {
    OIDC_ISSUER: config.issuer,
    OIDC_CLIENT_ID: config.clientId,
    OIDC_CLIENT_SECRET: config.clientSecret,
    OIDC_ORGANISATION_CLAIM: 'team',
    PUBLIC_URL: home,
  });
  await server.start();
  return {
    home,
    end: async () => {
      await server.remove();
      stop();
    },
  };
}

/** On the provider's own pages. */
async function signIn({ page }: Pick<Person, 'page'>, login: string): Promise<void> {
  await page.getByRole('link', { name: 'Sign in' }).first().click();
  await page.getByPlaceholder('Enter any login').fill(login);
  await page.getByPlaceholder('and password').fill('any');
  await page.getByRole('button', { name: 'Sign-in' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
}

test('people of an organisation work on a project without any link, for as long as they belong to it', async ({
  browser,
}) => {
  const { home, end } = await startWithProvider();
  const [ana, ben] = [await colleague(browser, 'Ana'), await colleague(browser, 'Ben')];
  // The provider's own pages ask another site for a font.
  for (const { context } of [ana, ben]) await context.route(/^https:/, (route) => route.abort());
  await ana.page.goto(home);
  await expect(ana.page.getByRole('heading', { name: 'Sign in to start a project' })).toBeVisible();
  await expectAccessible(ana.page);
  await signIn(ana, 'ana');
  await expect(ana.page.getByText('Ana, Ministry of Water')).toBeVisible();
  await ana.page.getByRole('button', { name: 'Open the sample' }).click();
  await expectSaved(ana.page);
  const project = ana.page.url();
  expect(project).not.toContain('#');

  await ben.page.goto(project);
  await expect(ben.page.getByText('signing in opens it')).toBeVisible();
  await signIn(ben, 'ben');
  await expect(ben.page.getByText('This project does not open here')).toBeVisible();

  await ana.page.getByRole('button', { name: 'Share' }).click();
  const add = ana.page.getByRole('form', { name: 'Add somebody of Ministry of Water' });
  await add.getByLabel('E-mail address').fill('ben@water.example');
  await add.getByRole('button', { name: 'Add' }).click();
  await expect(ana.page.getByText('ben@water.example')).toBeVisible();
  await expectAccessible(ana.page);

  await ben.page.reload();
  await expectSaved(ben.page);
  await ben.page.goto(home);
  await ben.page.getByRole('link', { name: 'Safe Crossings' }).first().click();
  await expectSaved(ben.page);

  await ana.page.getByRole('button', { name: 'Take Ben out' }).click();
  await expect(ben.page.locator('.saved')).toHaveAttribute('data-save', 'refused');
  await ana.page.getByText('What was done here').click();
  await expect(ana.page.getByRole('row', { name: /Ana took somebody out Ben/ })).toBeVisible();
  expect([ana.problems, ben.problems]).toEqual([[], []]);
  await end();
});

test('signing out goes on at the provider, closes other tabs, and takes off copies that hold nothing unsent', async ({
  browser,
}) => {
  const { home, end } = await startWithProvider();
  const ana = await colleague(browser, 'Ana');
  await ana.context.route(/^https:/, (route) => route.abort());
  await ana.page.goto(home);
  await signIn(ana, 'ana');
  await ana.page.getByRole('button', { name: 'Open the sample' }).click();
  await expectSaved(ana.page);
  const offline = await ana.context.newPage();
  await offline.goto(home);
  await offline.getByRole('button', { name: 'Open the sample' }).click();
  await expectSaved(offline);
  const unsent = offline.url();
  // Nothing goes out of this tab any more.
  await offline.routeWebSocket(/\/sync\//, (socket) => socket.close());
  await offline.reload();
  await show(offline, 'Matrix');
  await writeBefore(offline, 'Output 1.1, Result', 'Held. ');
  await expect(offline.getByText(/^Offline, [1-9]\d* kept here$/)).toBeVisible();
  await offline.close();

  const desk = await ana.context.newPage();
  await desk.goto(home);
  await desk.getByRole('button', { name: 'Sign out' }).press('Enter');
  const asks = desk.getByRole('dialog', { name: 'Sign out' });
  await expect(asks.getByRole('link', { name: 'Safe Crossings' })).toHaveAttribute(
    'href',
    new URL(unsent).pathname,
  );
  await expectAccessible(desk);
  await asks.getByRole('checkbox', { name: 'Take the copy of the project' }).press('Space');
  await asks.getByRole('button', { name: 'Sign out' }).press('Enter');
  await expect(ana.page.getByText('You have signed out in this browser')).toBeVisible();
  await expectAccessible(ana.page);
  await desk.getByRole('button', { name: 'Yes, sign me out' }).click();
  await expect(desk.getByRole('heading', { name: 'Sign in to start a project' })).toBeVisible();
  await expect(desk.getByRole('listitem')).toHaveCount(1);

  // The provider asks who is there.
  await signIn({ page: desk }, 'ana');
  await desk.goto(unsent);
  await expectSaved(desk);
  await show(desk, 'Matrix');
  await expect(cell(desk, 'Output 1.1, Result')).toContainText('Held. Eight');
  expect(ana.problems).toEqual([]);
  await end();
});
