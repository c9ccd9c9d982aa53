import { createPerson } from './aws-call.ts';
import { type Answer, type Browser, openBrowser } from './browser.ts';
import type { Deployment } from './deployment.ts';

const unescaped = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&#x27;', "'");

const hiddenFields = (html: string): URLSearchParams => {
  const fields = new URLSearchParams();
  for (const [, name = '', value = ''] of html.matchAll(
    /type="hidden" name="([^"]*)" value="([^"]*)"/g,
  )) {
    fields.set(name, unescaped(value));
  }
  return fields;
};

const redirectOf = ({ status, headers, url, text }: Answer): string => {
  const { location } = headers;
  if (status !== 302 || typeof location !== 'string') {
    throw new Error(`${url} answers ${status} and no redirection: ${text}`);
  }
  return location;
};

export interface Newcomer {
  readonly email: string;
  readonly password: string;
}

/** A person whom Cognito knows. */
export const newPerson = async (deployment: Deployment, name: string): Promise<Newcomer> => {
  const email = `${name.toLowerCase()}@probant.example`;
  const password = `Vérifier-${name}-2026!`;
  await createPerson(deployment, { email, name, password });
  return { email, password };
};

/** Through Cognito's own pages, up to the callback: nothing is short-cut. */
export const walkLogin = async (
  browser: Browser,
  url: string,
  { email, password }: Newcomer,
): Promise<string> => {
  const page = await browser.open(url);
  const fields = hiddenFields(page.text);
  fields.set('username', email);
  fields.set('password', password);
  const posted = await browser.open(new URL('/login', page.url).href, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: fields.toString(),
  });
  return redirectOf(posted);
};

export interface SignedIn {
  readonly browser: Browser;
  readonly email: string;
  /** Where the callback sends the browser. */
  readonly landing: string;
  readonly callbackUrl: string;
}

/** From our own sign-in to where the callback sends the browser. */
export const signInAs = async (
  deployment: Deployment,
  name: string,
  address: string,
): Promise<SignedIn> => {
  const person = await newPerson(deployment, name);
  const browser = await openBrowser(deployment, address);
  const begun = await browser.open('/api/auth/sign-in?returnTo=/assessments&language=fr');
  const callbackUrl = await walkLogin(browser, redirectOf(begun), person);
  const landing = redirectOf(await browser.open(callbackUrl));
  return { browser, email: person.email, landing, callbackUrl };
};
