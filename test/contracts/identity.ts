import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IdentityProvider, SignInRequest } from '#core/ports/identity-provider.ts';
import type { TokenVerifier } from '#core/ports/token-verifier.ts';

export interface IdentityUnderTest {
  readonly identity: IdentityProvider;
  readonly verifier: TokenVerifier;
  readonly email: string;
  /** Signs the person in on the pages behind an address, up to the callback that they are sent to. */
  walk(url: string): Promise<URL>;
  close(): Promise<void>;
}

const refused = { code: 'REFUSED' };

/**
 * The provider of identities and the verifier of its tokens: neither means much without the other.
 * `revokes`: false where the emulator of a provider has no revocation endpoint.
 */
export const identityContract = (
  name: string,
  make: () => Promise<IdentityUnderTest>,
  { revokes = true }: { readonly revokes?: boolean } = {},
): void => {
  describe(`identity: ${name}`, () => {
    let test: IdentityUnderTest;
    const walked = async (): Promise<{ request: SignInRequest; callback: URL }> => {
      const request = await test.identity.signInRequest('fr');
      return { request, callback: await test.walk(request.url) };
    };
    const signedIn = async () => {
      const { request, callback } = await walked();
      return await test.identity.redeem(callback, request);
    };

    beforeAll(async () => {
      test = await make();
    });
    afterAll(() => test.close());

    it('asks with PKCE, and with secrets of its own each time', async () => {
      const [one, other] = [
        await test.identity.signInRequest('fr'),
        await test.identity.signInRequest('en'),
      ];
      const asked = new URL(one.url).searchParams;
      expect(asked.get('code_challenge_method')).toBe('S256');
      expect(asked.get('response_type')).toBe('code');
      expect(asked.get('state')).toBe(one.state);
      expect(one.url).not.toContain(one.codeVerifier);
      for (const secret of ['state', 'nonce', 'codeVerifier'] as const) {
        expect(one[secret].length).toBeGreaterThanOrEqual(40);
        expect(one[secret]).not.toBe(other[secret]);
      }
    });

    it('gives the person, and tokens that the verifier knows as theirs', async () => {
      const { tokens, person } = await signedIn();
      expect(person.email).toBe(test.email);
      const known = { kind: 'valid', personId: person.id };
      expect(await test.verifier.verify(tokens.accessToken)).toEqual(known);
      expect(await test.identity.personOf(tokens.accessToken, person.id)).toEqual(person);
    });

    it('takes a code once, from the browser that asked, with its own secret', async () => {
      const { request, callback } = await walked();
      const foreign = { ...request, state: `${request.state}x` };
      await expect(test.identity.redeem(callback, foreign)).rejects.toMatchObject(refused);
      await test.identity.redeem(callback, request);
      await expect(test.identity.redeem(callback, request)).rejects.toMatchObject(refused);

      const stolen = await walked();
      const guess = { ...stolen.request, codeVerifier: 'a'.repeat(43) };
      await expect(test.identity.redeem(stolen.callback, guess)).rejects.toMatchObject(refused);
    });

    it('renews a session', async () => {
      const { tokens, person } = await signedIn();
      const renewed = await test.identity.refresh(tokens.refreshToken ?? '');
      const check = await test.verifier.verify(renewed.accessToken);
      expect(check).toEqual({ kind: 'valid', personId: person.id });
    });

    it.skipIf(!revokes)('renews it no more once its refresh token is revoked', async () => {
      const { refreshToken } = (await signedIn()).tokens;
      await test.identity.revoke(refreshToken ?? '');
      await expect(test.identity.refresh(refreshToken ?? '')).rejects.toMatchObject(refused);
    });

    it('knows no token that was made up, changed, or meant for something else', async () => {
      const { tokens } = await signedIn();
      const [head = '', body = '', signature = ''] = tokens.accessToken.split('.');
      const unsigned = Buffer.from('{"alg":"none"}').toString('base64url');
      const turned = `${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`;
      for (const token of [
        'junk',
        `${head}.${body}.${turned}`,
        `${unsigned}.${body}.`,
        tokens.refreshToken ?? 'none',
      ]) {
        expect(await test.verifier.verify(token)).toEqual({ kind: 'invalid' });
      }
    });

    it('names the page that ends the session at the provider too', async () => {
      const url = new URL(await test.identity.signOutUrl());
      expect(url.pathname).toBe('/logout');
      expect(url.searchParams.get('client_id')).not.toBe('');
      expect(url.searchParams.get('logout_uri')).toMatch(/^https?:\/\//);
    });
  });
};
