/**
 * A real provider of identities, as a process of its own, for one run of tests: any name signs in with any password. Prints its issuer when it
 * listens. REDIRECT is the one address to which it sends people back.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

const { REDIRECT = '' } = process.env;
const server = createServer();
server.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'throughline',
        client_secret: 'a secret of these tests',
        redirect_uris: [REDIRECT],
        post_logout_redirect_uris: [new URL('/', REDIRECT).href],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    cookies: { keys: ['only for these tests'] },
    claims: { openid: ['sub', 'team'], profile: ['name'], email: ['email', 'email_verified'] },
    // "ben.elsewhere" is Ben, of another organisation; "cy.unverified" has an address that nobody has looked at.
    findAccount: (_, sub) => {
      const [name = '', mark] = sub.split('.');
      const team = mark === 'elsewhere' ? 'Elsewhere' : 'Ministry of Water';
      const claims = {
        sub,
        name: name.charAt(0).toUpperCase() + name.slice(1),
        email: `${name}@water.example`,
        email_verified: mark !== 'unverified',
        team,
      };
      return { accountId: sub, claims: () => claims };
    },
  });
  server.on('request', provider.callback());
  console.log(`issuer ${issuer}`);
});
