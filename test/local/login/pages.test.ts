import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '#local/login/texts/en.ts';
import { fr, type TextId } from '#local/login/texts/fr.ts';
import { openBrowser } from './browser.ts';
import { ada, begin, startTestLogin, type TestLogin } from './login-fixture.ts';

const demoHint = {
  accounts: [{ email: 'claire@demo.test', role: { fr: 'Acheteuse', en: 'Buyer' } }],
  password: 'shown to all',
};

let test: TestLogin;
beforeAll(async () => {
  test = await startTestLogin({ demoHint });
});
afterAll(() => test.end());

describe('the sign-in page', () => {
  it('allows nothing but its own files, and forms towards the login and its client', async () => {
    const { page } = await begin(test, openBrowser());
    expect(page.headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; " +
        "form-action 'self' http://127.0.0.1:4999; frame-ancestors 'none'; base-uri 'none'",
    );
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.text).not.toMatch(/<script|<style|style=|onclick/);
    for (const [, path] of page.text.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)) {
      expect((await openBrowser().go(new URL(path ?? '', test.login.issuer))).status).toBe(200);
    }
  });

  it('shows the demonstration accounts it was given', async () => {
    const { page } = await begin(test, openBrowser());
    expect(page.text).toContain('claire@demo.test');
    expect(page.text).toContain('Buyer');
    expect(page.text).toContain('shown to all');
  });

  it('changes language and remembers it on the pages that follow', async () => {
    const browser = openBrowser();
    const { page } = await begin(test, browser);
    expect(page.text).toContain('lang="en"');
    const french = await browser.follow(page, '\\?lang=fr');
    expect(french.text).toContain('Mot de passe oublié\u202f?');
    const register = await browser.follow(french, '/register');
    expect(register.text).toContain('<html lang="fr">');
  });

  it('shows what was typed as text, never as markup', async () => {
    const browser = openBrowser();
    const { page } = await begin(test, browser);
    const answer = await browser.submit(page, { email: '"><img src=x>', password: 'x' });
    expect(answer.text).not.toContain('<img');
    expect(answer.text).toContain('&quot;&gt;&lt;img');
  });

  it('shows a code page only after a code was sent, and what was typed on the way back', async () => {
    const browser = openBrowser();
    const { page } = await begin(test, browser);
    const early = await browser.go(`${page.url.href}/confirm`);
    expect(early.url.pathname).toMatch(/\/register$/);
    const asked = await browser.submit(early, ada);
    const back = await browser.follow(asked, '/register');
    expect(back.text).toContain(`value="${ada.email}"`);
    expect(back.text).toContain(`value="${ada.name}"`);
    expect(back.text).not.toContain(ada.password);
  });
});

it('takes the language of the browser where nothing else says it', async () => {
  const english = openBrowser('de, en;q=0.5, fr;q=0.2');
  expect((await english.go(test.login.signOutUrl)).text).toContain('You are signed out');
  const other = openBrowser('de');
  expect((await other.go(test.login.signOutUrl)).text).toContain('Vous êtes déconnecté');
});

it('says the same things in both languages', () => {
  const blanks = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted();
  const ids = Object.keys(fr) as TextId[];
  const asked = (texts: Readonly<Record<TextId, string>>) =>
    ids.map((id) => [id, blanks(texts[id])]);
  expect(asked(en)).toEqual(asked(fr));
});

it('has no page beyond those it has', async () => {
  for (const path of ['/', '/login/', '/assets/../people.json', '/assets/people.json']) {
    expect((await openBrowser().go(`${test.login.issuer}${path}`)).status).toBe(404);
  }
});
