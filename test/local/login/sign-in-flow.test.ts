import { decodeJwt, decodeProtectedHeader } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import {
  ada,
  begin,
  client,
  codeIn,
  mails,
  signedIn,
  signIn,
  startTestLogin,
  type TestLogin,
} from './login-fixture.ts';

let test: TestLogin;
beforeAll(async () => {
  test = await startTestLogin();
});
afterAll(() => test.end());

const newcomer = { name: 'Zoé <b>', email: 'Zoe@Example.test', password: 'twelve chars or more' };

describe('a newcomer', () => {
  it('registers, confirms the code of the mail, and comes back signed in', async () => {
    const browser = openBrowser();
    const { attempt, page } = await begin(test, browser);
    const form = await browser.follow(page, '/register');
    const asked = await browser.submit(form, newcomer);
    expect(asked.url.pathname).toMatch(/\/confirm$/);
    expect(asked.text).toContain(test.options.outboxFolder);

    const [mail] = await mails(test, 1);
    const refused = await browser.submit(asked, { code: '000000x' });
    expect(refused.status).toBe(422);
    const back = await browser.submit(refused, { code: codeIn(mail) });
    expect(back.url.href.startsWith(client.redirectUrl)).toBe(true);

    const { tokens, person } = await test.identity.redeem(back.url, attempt);
    expect(person).toMatchObject({ email: 'zoe@example.test', name: newcomer.name });
    expect(await test.verifier.verify(tokens.accessToken)).toEqual({
      kind: 'valid',
      personId: person.id,
    });
    expect(await test.identity.personOf(tokens.accessToken, person.id)).toEqual(person);
  });

  it('signs in with the same password later, and is known by the same id', async () => {
    const { attempt, answer } = await signIn(test, openBrowser(), newcomer);
    const { person } = await test.identity.redeem(answer.url, attempt);
    expect(person.id).toBe(test.login.people.findByEmail(newcomer.email)?.id);
  });

  it('is not told that an address has an account: its owner is, by mail', async () => {
    const browser = openBrowser();
    const { page } = await begin(test, browser);
    const form = await browser.follow(page, '/register');
    const asked = await browser.submit(form, { ...newcomer, password: 'another long password' });
    expect(asked.url.pathname).toMatch(/\/confirm$/);
    const all = await mails(test, 2);
    expect(codeIn(all.at(-1))).toBe('');
    expect((await signIn(test, openBrowser(), newcomer)).answer.status).toBe(303);
  });

  it('has one code at a time, and five tries at it', async () => {
    const browser = openBrowser();
    const { page } = await begin(test, browser);
    const form = await browser.follow(page, '/register');
    const asked = await browser.submit(form, { ...newcomer, email: 'other@example.test' });
    const first = codeIn((await mails(test, 3)).at(-1));
    const resent = await browser.submit(asked, { action: 'resend' });
    expect(resent.text).toContain('A new code has been sent');
    const second = codeIn((await mails(test, 4)).at(-1));
    let answer = await browser.submit(resent, { code: first === second ? 'x' : first });
    for (let tries = 0; tries < 4; tries += 1) answer = await browser.submit(answer, { code: 'x' });
    answer = await browser.submit(answer, { code: second });
    expect(answer.text).toContain('no longer works');
  });

  it('hears about every field that will not do', async () => {
    const browser = openBrowser('fr');
    const { page } = await begin(test, browser);
    const form = await browser.follow(page, '/register');
    const answer = await browser.submit(form, { name: ' ', email: 'x', password: 'short' });
    expect(answer.status).toBe(422);
    expect(answer.text.match(/aria-invalid="true"/g)).toHaveLength(3);
    expect(answer.text).not.toContain('value="short"');
  });
});

describe('tokens', () => {
  it('are shaped like those of Cognito', async () => {
    const { tokens, person } = await signedIn(test);
    expect(decodeProtectedHeader(tokens.accessToken).alg).toBe('RS256');
    const claims = decodeJwt(tokens.accessToken);
    expect(claims).toMatchObject({
      token_use: 'access',
      iss: test.login.issuer,
      sub: person.id,
      username: person.id,
      client_id: client.id,
      'cognito:groups': [],
    });
    expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(15 * 60);
  });

  it('are refreshed once each: a spent refresh token ends the whole family', async () => {
    const { tokens, person } = await signedIn(test);
    const next = await test.identity.refresh(tokens.refreshToken ?? '');
    expect(next.refreshToken).not.toBe(tokens.refreshToken);
    expect(await test.verifier.verify(next.accessToken)).toMatchObject({ personId: person.id });

    const refused = { code: 'REFUSED' };
    await expect(test.identity.refresh(tokens.refreshToken ?? '')).rejects.toMatchObject(refused);
    await expect(test.identity.refresh(next.refreshToken ?? '')).rejects.toMatchObject(refused);
    await expect(test.identity.personOf(next.accessToken, person.id)).rejects.toMatchObject(
      refused,
    );
  });

  it('die with a revoked refresh token', async () => {
    const { tokens } = await signedIn(test);
    await test.identity.revoke(tokens.refreshToken ?? '');
    const refused = { code: 'REFUSED' };
    await expect(test.identity.refresh(tokens.refreshToken ?? '')).rejects.toMatchObject(refused);
  });
});

describe('signing out', () => {
  it('ends the session of the browser and goes to the registered page', async () => {
    const browser = openBrowser();
    const { tokens } = await signedIn(test, browser);
    const silent = await begin(test, browser);
    expect(silent.page.url.origin).toBe(new URL(client.redirectUrl).origin);

    const gone = await browser.go(await test.identity.signOutUrl());
    expect(gone.url.href).toBe(client.afterSignOutUrl);
    const asked = await begin(test, browser);
    expect(asked.page.text).toContain('name="password"');
    await expect(test.identity.refresh(tokens.refreshToken ?? '')).rejects.toMatchObject({
      code: 'REFUSED',
    });
  });

  it('sends nobody to an address that is not registered, and keeps the session then', async () => {
    const browser = openBrowser();
    await signedIn(test, browser);
    const url = new URL(await test.identity.signOutUrl());
    url.searchParams.set('logout_uri', 'http://evil.example/');
    expect((await browser.go(url)).status).toBe(400);
    expect((await begin(test, browser)).page.status).toBe(303);
  });

  it('shows a page of its own where no address is given', async () => {
    const page = await openBrowser().go(test.login.signOutUrl);
    expect(page.text).toContain('You are signed out');
  });
});

it('keeps passwords, codes and tokens out of its log and its addresses', async () => {
  const { tokens } = await signedIn(test);
  const log = test.lines.join('\n');
  expect(log).not.toContain(ada.password);
  expect(log).not.toContain(tokens.accessToken);
  expect(log).not.toContain(ada.email);
});
