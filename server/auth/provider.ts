/**
 * Signing in at the organisation's own provider: OpenID Connect's authorisation code flow with PKCE, state and nonce (OpenID Connect Core 1.0,
 * section 3.1; RFC 9700, section 2.1). What the library checks (signature, issuer, audience, nonce, times) is not checked again here.
 */
import * as oidc from 'openid-client';
import type { Identity } from '../storage/people.ts';

export interface ProviderConfig {
  /** The provider's issuer address. Plain http is taken on this very machine only. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where people reach this server, such as https://throughline.example.org. */
  readonly publicUrl: string;
  /** Name of the claim that says what somebody belongs to; null where the provider serves one organisation. */
  readonly organisationClaim: string | null;
}

/** What has to be known again when somebody comes back from the provider. */
export interface Attempt {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** The provider did not answer, or its answer is not to be believed: one sentence for the person. */
export class SignInFailed extends Error {}

export const CALLBACK_PATH = '/auth/callback';
const SCOPE = 'openid profile email';
const PATIENCE_S = 10;

export class Provider {
  private found: Promise<oidc.Configuration> | null = null;

  constructor(private readonly config: ProviderConfig) {}

  /** The provider describes itself once; after a failure it is asked again at the next try. */
  private discover(): Promise<oidc.Configuration> {
    const issuer = new URL(this.config.issuer);
    const here = ['127.0.0.1', '[::1]', 'localhost'].includes(issuer.hostname);
    this.found ??= oidc
      .discovery(issuer, this.config.clientId, this.config.clientSecret, undefined, {
        timeout: PATIENCE_S,
        execute: here && issuer.protocol === 'http:' ? [oidc.allowInsecureRequests] : [],
      })
      .catch((error: unknown) => {
        this.found = null;
        throw failed(error);
      });
    return this.found;
  }

  private get redirect(): string {
    return new URL(CALLBACK_PATH, this.config.publicUrl).href;
  }

  /** @throws SignInFailed */
  async begin(): Promise<{ readonly address: string; readonly attempt: Attempt }> {
    const provider = await this.discover();
    const attempt = {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      verifier: oidc.randomPKCECodeVerifier(),
    };
    const address = oidc.buildAuthorizationUrl(provider, {
      redirect_uri: this.redirect,
      scope: SCOPE,
      state: attempt.state,
      nonce: attempt.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(attempt.verifier),
      code_challenge_method: 'S256',
    });
    return { address: address.href, attempt };
  }

  /**
   * @param search what the provider added to the address
   * @throws SignInFailed
   */
  async finish(search: string, attempt: Attempt): Promise<Identity> {
    const provider = await this.discover();
    const address = new URL(this.redirect);
    address.search = search;
    try {
      const tokens = await oidc.authorizationCodeGrant(provider, address, {
        pkceCodeVerifier: attempt.verifier,
        expectedState: attempt.state,
        expectedNonce: attempt.nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims() as oidc.IDToken;
      // Many providers tell name and address only here (OpenID Connect Core 1.0, section 5.4).
      const told = provider.serverMetadata().userinfo_endpoint
        ? await oidc.fetchUserInfo(provider, tokens.access_token, claims.sub)
        : {};
      return this.identity({ ...claims, ...told });
    } catch (error) {
      throw failed(error);
    }
  }

  /**
   * Where to sign out at the provider as well (OpenID Connect RP-Initiated Logout 1.0). It is told which server asks, not who: that would need
   * the ID token, which is kept nowhere here, so the provider may ask the person once more.
   *
   * @returns null where the provider has no such page
   * @throws SignInFailed
   */
  async signOutAddress(): Promise<string | null> {
    const provider = await this.discover();
    if (!provider.serverMetadata().end_session_endpoint) return null;
    try {
      const back = new URL('/', this.config.publicUrl).href;
      return oidc.buildEndSessionUrl(provider, { post_logout_redirect_uri: back }).href;
    } catch (error) {
      throw failed(error);
    }
  }

  private identity(claims: Readonly<Record<string, unknown>> & { readonly sub: string }): Identity {
    const { organisationClaim } = this.config;
    const email = wordsOf(claims['email']);
    const organisation =
      organisationClaim === null ? new URL(this.config.issuer).host : wordsOf(claims[organisationClaim]);
    return {
      issuer: this.config.issuer,
      subject: claims.sub,
      name: wordsOf(claims['name']) || wordsOf(claims['preferred_username']) || email || claims.sub,
      // An address that nobody has verified could be somebody else's.
      email: claims['email_verified'] === true && email ? email.toLowerCase() : null,
      organisation,
    };
  }
}

const LONGEST = 200;
const wordsOf = (value: unknown): string => (typeof value === 'string' ? value.trim().slice(0, LONGEST) : '');

const failed = (error: unknown): SignInFailed =>
  new SignInFailed(
    'The sign-in could not be finished. Try again; if it fails again, tell whoever runs this server.',
    { cause: error },
  );
