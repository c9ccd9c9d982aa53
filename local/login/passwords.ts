import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** Cost is kept beside each hash: raising it later leaves older passwords valid. */
export const passwordHashSchema = z.object({
  cost: z.int(),
  salt: z.base64url(),
  hash: z.base64url(),
});
export type PasswordHash = z.infer<typeof passwordHashSchema>;

const cost = 2 ** 15;
const hashBytes = 32;
const memoryCeiling = 128 * 1024 * 1024;

export const passwordLength = { least: 12, most: 200 } as const;
const leastDistinct = 5;

const derive = (password: string, salt: Buffer, N: number): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const options = { N, r: 8, p: 1, maxmem: memoryCeiling };
    scrypt(password.normalize('NFKC'), salt, hashBytes, options, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });

export const hashPassword = async (password: string): Promise<PasswordHash> => {
  const salt = randomBytes(16);
  const key = await derive(password, salt, cost);
  return { cost, salt: salt.toString('base64url'), hash: key.toString('base64url') };
};

const nobody: PasswordHash = {
  cost,
  salt: randomBytes(16).toString('base64url'),
  hash: randomBytes(hashBytes).toString('base64url'),
};

/** An unknown person costs as much time as a known one: the answer's delay tells nothing. */
export const passwordMatches = async (
  password: string,
  stored: PasswordHash | null,
): Promise<boolean> => {
  const { cost: storedCost, salt, hash } = stored ?? nobody;
  const key = await derive(password, Buffer.from(salt, 'base64url'), storedCost);
  return timingSafeEqual(key, Buffer.from(hash, 'base64url')) && stored !== null;
};

export type PasswordFault = 'password-short' | 'password-long' | 'password-weak';

export const passwordFault = (password: string, email: string): PasswordFault | null => {
  const letters = Array.from(password.normalize('NFKC'));
  if (letters.length < passwordLength.least) return 'password-short';
  if (letters.length > passwordLength.most) return 'password-long';
  const isTheAddress = password.toLowerCase().includes(email.toLowerCase());
  const isRepeated = new Set(letters).size < leastDistinct;
  return isTheAddress || isRepeated ? 'password-weak' : null;
};
