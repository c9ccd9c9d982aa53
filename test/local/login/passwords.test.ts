import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import {
  ada,
  begin,
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
  await test.login.people.ensure(ada);
});
afterAll(() => test.end());

/** What a page says, without what differs between any two visits. */
const said = (text: string): string =>
  text
    .replace(/value="[^"]*"/g, '')
    .replace(/\/login\/[\w-]+/g, '')
    .replace(/[\w.]+@example\.test/g, '');

describe('a refused sign-in', () => {
  it('says the same for a wrong password and for an unknown address', async () => {
    const wrong = await signIn(test, openBrowser(), { ...ada, password: 'not the password' });
    const unknown = await signIn(test, openBrowser(), {
      email: 'who@example.test',
      password: 'xxxxxxxxxxxxx',
    });
    expect(wrong.answer.status).toBe(422);
    expect(unknown.answer.status).toBe(422);
    expect(said(unknown.answer.text)).toBe(said(wrong.answer.text));
    expect(wrong.answer.text).toContain('role="alert"');
    expect(wrong.answer.text).not.toContain('not the password');
  });

  it('takes as long for an unknown address', async () => {
    const time = async (email: string): Promise<number> => {
      const browser = openBrowser();
      const { page } = await begin(test, browser);
      const start = performance.now();
      await browser.submit(page, { email, password: 'not the password' });
      return performance.now() - start;
    };
    const unknown = await time('nobody@example.test');
    // A hash of this cost takes tens of milliseconds; an answer without one takes two or three.
    expect(unknown).toBeGreaterThan(20);
  });

  it('has to wait after five failures, even with the right password', async () => {
    const person = { email: 'slow@example.test', name: 'Slow', password: 'a patient sentence' };
    await test.login.people.ensure(person);
    for (let tries = 0; tries < 5; tries += 1) {
      await signIn(test, openBrowser(), { ...person, password: 'not the password' });
    }
    const { answer } = await signIn(test, openBrowser(), person);
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(answer.text).toContain('Too many attempts');
    expect((await signIn(test)).answer.status).toBe(303);
  });
});

describe('a forgotten password', () => {
  const ask = async (email: string) => {
    const browser = openBrowser();
    const { attempt, page } = await begin(test, browser);
    const form = await browser.follow(page, '/forgot');
    return { browser, attempt, asked: await browser.submit(form, { email }) };
  };

  it('is changed with the code of the mail, and ends every other session', async () => {
    const elsewhere = openBrowser();
    const { tokens } = await signedIn(test, elsewhere);
    const { browser, attempt, asked } = await ask(' ADA@example.test ');
    const code = codeIn((await mails(test, 1)).at(-1));

    const weak = await browser.submit(asked, { code, password: 'short' });
    expect(weak.text).toContain('fewer than 12 characters');
    const back = await browser.submit(weak, { code, password: 'a quite new sentence' });
    const { person } = await test.identity.redeem(back.url, attempt);
    expect(person.email).toBe(ada.email);

    expect((await signIn(test)).answer.status).toBe(422);
    const renewed = { email: ada.email, password: 'a quite new sentence' };
    expect((await signIn(test, openBrowser(), renewed)).answer.status).toBe(303);
    await expect(test.identity.refresh(tokens.refreshToken ?? '')).rejects.toMatchObject({
      code: 'REFUSED',
    });
    expect((await begin(test, elsewhere)).page.text).toContain('name="password"');
    expect((await mails(test, 2)).at(-1)).toContain('has just been changed');
  });

  it('answers an unknown address as it answers a known one, down to the last try', async () => {
    const answers = async (email: string): Promise<string[]> => {
      const { browser, asked } = await ask(email);
      const texts = [said(asked.text)];
      let page = asked;
      for (let tries = 0; tries < 6; tries += 1) {
        page = await browser.submit(page, { code: 'x', password: 'a quite new sentence' });
        texts.push(said(page.text));
      }
      return texts;
    };
    expect(await answers('nobody@example.test')).toEqual(await answers(ada.email));
  });
});

describe('what is kept on disk', () => {
  it('holds no password, and is for its owner alone', async () => {
    for (const name of ['people.json', 'secrets.json']) {
      const path = join(test.options.dataFolder, name);
      expect((await stat(path)).mode & 0o777).toBe(0o600);
      expect(await readFile(path, 'utf8')).not.toContain(ada.password);
    }
  });

  it('keeps every person of many that come at once', async () => {
    const names = Array.from({ length: 6 }, (_, index) => `crowd${index}@example.test`);
    const added = await Promise.all(
      names.map((email) => test.login.people.ensure({ ...ada, email })),
    );
    expect(new Set(added.map(({ id }) => id)).size).toBe(6);
    const file = await readFile(join(test.options.dataFolder, 'people.json'), 'utf8');
    for (const email of names) expect(file).toContain(email);
  });
});
