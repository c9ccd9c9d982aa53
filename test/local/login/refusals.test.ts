import { generateKeyPair } from 'node:crypto';
import { request } from 'node:http';
import { promisify } from 'node:util';
import { SignJWT } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { jwksTokenVerifier } from '#adapters/identity/jwks-token-verifier.ts';
import { openBrowser } from './browser.ts';
import {
  ada,
  begin,
  client,
  signedIn,
  signIn,
  startTestLogin,
  type TestLogin,
} from './login-fixture.ts';

let test: TestLogin;
beforeAll(async () => {
  test = await startTestLogin({ accessTokenSeconds: 60 });
});
afterAll(() => test.end());
afterEach(() => vi.useRealTimers());

const altered = async (change: (url: URL) => void) => {
  const url = new URL((await test.identity.signInRequest('en')).url);
  change(url);
  return openBrowser().go(url);
};

describe('an authorization request', () => {
  it('without PKCE goes back refused', async () => {
    const page = await altered((url) => {
      url.searchParams.delete('code_challenge');
      url.searchParams.delete('code_challenge_method');
    });
    expect(page.url.searchParams.get('error')).toBe('invalid_request');
    expect(page.url.searchParams.has('code')).toBe(false);
  });

  it('with a plain challenge goes back refused', async () => {
    const page = await altered((url) => url.searchParams.set('code_challenge_method', 'plain'));
    expect(page.url.searchParams.get('error')).toBe('invalid_request');
  });

  it('naming another return address is answered here, in its language', async () => {
    const page = await altered((url) => {
      url.searchParams.set('redirect_uri', 'http://127.0.0.1:4999/elsewhere');
      url.searchParams.set('lang', 'fr');
    });
    expect(page.status).toBe(400);
    expect(page.url.origin).toBe(test.login.issuer);
    expect(page.text).toContain('La connexion ne peut pas continuer');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('of another client is answered here', async () => {
    const page = await altered((url) => url.searchParams.set('client_id', 'another'));
    expect(page.status).toBe(400);
  });
});

describe('a code', () => {
  it('is redeemed once, and only with its verifier', async () => {
    await test.login.people.ensure(ada);
    const { attempt, answer } = await signIn(test);
    const refused = { code: 'REFUSED' };
    const stolen = { ...attempt, codeVerifier: 'x'.repeat(43) };
    await expect(test.identity.redeem(answer.url, stolen)).rejects.toMatchObject(refused);

    const second = await signIn(test);
    await test.identity.redeem(second.answer.url, second.attempt);
    await expect(test.identity.redeem(second.answer.url, second.attempt)).rejects.toMatchObject(
      refused,
    );
  });
});

describe('a form', () => {
  it('without its token, or of another interaction, changes nothing', async () => {
    const browser = openBrowser();
    const { page } = await begin(test, browser);
    const other = await begin(test, openBrowser());
    const token = /name="token" value="([^"]+)"/.exec(other.page.text)?.[1] ?? '';
    for (const forged of ['', token]) {
      const answer = await browser.submit(page, { ...ada, token: forged });
      expect(answer.status).toBe(403);
    }
  });

  it('in a browser that did not begin the interaction is expired', async () => {
    const { page } = await begin(test, openBrowser());
    const answer = await openBrowser().submit(page, ada);
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('has expired');
  });

  it('that is too long, or not a form, is refused', async () => {
    const browser = openBrowser();
    const { page } = await begin(test, browser);
    expect((await browser.submit(page, { ...ada, name: 'x'.repeat(20_000) })).status).toBe(403);
    const json = await browser.go(page.url, { method: 'POST', body: '{}' });
    expect(json.status).toBe(403);
  });
});

it('answers to its own name alone', async () => {
  const status = await new Promise((resolve, reject) => {
    const headers = { host: 'rebound.example' };
    request(`${test.login.issuer}/health`, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
  expect(status).toBe(421);
});

describe('the verifier', () => {
  const verifierOf = (issuer: string, clientId: string) =>
    jwksTokenVerifier({ issuer, clientId, jwksUrl: test.login.jwksUrl });

  it('knows an expired token from a bad one', async () => {
    const { tokens } = await signedIn(test);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61_000 });
    expect(await test.verifier.verify(tokens.accessToken)).toEqual({ kind: 'expired' });
    expect(await test.verifier.verify(`${tokens.accessToken}x`)).toEqual({ kind: 'invalid' });
    expect(await test.verifier.verify('x')).toEqual({ kind: 'invalid' });
  });

  it('refuses tokens of another issuer, for another client, or not meant for access', async () => {
    const browser = openBrowser();
    const { tokens } = await signedIn(test, browser);
    const elsewhere = verifierOf('http://127.0.0.1:1', client.id);
    expect(await elsewhere.verify(tokens.accessToken)).toEqual({ kind: 'invalid' });
    const another = verifierOf(test.login.issuer, 'another');
    expect(await another.verify(tokens.accessToken)).toEqual({ kind: 'invalid' });

    const { attempt, page } = await begin(test, browser);
    const answer = await fetch(`${test.login.issuer}/oauth2/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        code: page.url.searchParams.get('code') ?? '',
        redirect_uri: client.redirectUrl,
        client_id: client.id,
        code_verifier: attempt.codeVerifier,
      }),
    });
    const { id_token: idToken } = (await answer.json()) as { id_token: string };
    expect(await test.verifier.verify(idToken)).toEqual({ kind: 'invalid' });
  });

  it('refuses a token that anyone else signed', async () => {
    const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
    const forged = await new SignJWT({ client_id: client.id, token_use: 'access' })
      .setProtectedHeader({ alg: 'RS256' })
      .setIssuer(test.login.issuer)
      .setSubject('someone')
      .setExpirationTime('5m')
      .sign(privateKey);
    expect(await test.verifier.verify(forged)).toEqual({ kind: 'invalid' });
  });

  it('follows a new signing key, and still takes what the old one signed', async () => {
    const verifier = verifierOf(test.login.issuer, client.id);
    const before = await signedIn(test);
    expect(await verifier.verify(before.tokens.accessToken)).toMatchObject({ kind: 'valid' });
    await test.login.rotateSigningKey();
    const after = await signedIn(test);
    // The verifier asks for keys again half a minute after it last did, not sooner.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31_000 });
    expect(await verifier.verify(after.tokens.accessToken)).toMatchObject({ kind: 'valid' });
    expect(await verifier.verify(before.tokens.accessToken)).toMatchObject({ kind: 'valid' });
    const { person, tokens } = after;
    expect(await test.identity.personOf(tokens.accessToken, person.id)).toEqual(person);
  });
});
