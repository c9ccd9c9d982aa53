import { createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

export const codeSeconds = 15 * 60;
const mostTries = 5;

export interface MailCode {
  readonly matches: (given: string) => 'right' | 'wrong' | 'spent';
}

/** Six digits are guessable in a million tries: five are given, then the code is dead. */
export const newMailCode = (): { readonly digits: string; readonly code: MailCode } => {
  const digits = String(randomInt(1_000_000)).padStart(6, '0');
  const key = randomBytes(32);
  const seal = (text: string): Buffer => createHmac('sha256', key).update(text).digest();
  const wanted = seal(digits);
  const expiresAt = Date.now() + codeSeconds * 1000;
  let tries = 0;
  const matches: MailCode['matches'] = (given) => {
    tries += 1;
    if (tries > mostTries || Date.now() > expiresAt) return 'spent';
    if (timingSafeEqual(wanted, seal(given.replace(/\s/g, '')))) return 'right';
    return tries === mostTries ? 'spent' : 'wrong';
  };
  return { digits, code: { matches } };
};
