import { createHmac, generateKeyPair, randomBytes, timingSafeEqual } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { readPrivately, writePrivately } from './private-files.ts';

const jwkSchema = z.object({
  kty: z.literal('RSA'),
  kid: z.string(),
  use: z.literal('sig'),
  alg: z.literal('RS256'),
  n: z.string(),
  e: z.string(),
  d: z.string(),
  p: z.string(),
  q: z.string(),
  dp: z.string(),
  dq: z.string(),
  qi: z.string(),
});
const secretsSchema = z.object({
  version: z.literal(1),
  cookieKeys: z.array(z.string().min(32)).min(1),
  formKey: z.string().min(32),
  /** The first signs; the ones after it still verify what they signed. */
  signingKeys: z.array(jwkSchema).min(1),
});

type Secrets = z.infer<typeof secretsSchema>;
export type SigningKey = z.infer<typeof jwkSchema>;

export interface LoginSecrets {
  readonly cookieKeys: readonly string[];
  signingKeys(): readonly SigningKey[];
  rotateSigningKey(): Promise<void>;
  /** What a form of this interaction must carry back. */
  formToken(uid: string): string;
  formTokenMatches(uid: string, token: string): boolean;
}

const keysKept = 2;
const randomKey = (): string => randomBytes(32).toString('base64url');

const makeSigningKey = async (): Promise<SigningKey> => {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  const jwk = privateKey.export({ format: 'jwk' });
  return jwkSchema.parse({
    ...jwk,
    kid: randomBytes(12).toString('base64url'),
    use: 'sig',
    alg: 'RS256',
  });
};

const makeSecrets = async (): Promise<Secrets> => ({
  version: 1,
  cookieKeys: [randomKey()],
  formKey: randomKey(),
  signingKeys: [await makeSigningKey()],
});

export const openLoginSecrets = async (dataFolder: string): Promise<LoginSecrets> => {
  const path = join(dataFolder, 'secrets.json');
  const save = (next: Secrets): Promise<void> => writePrivately(path, JSON.stringify(next));
  const stored = await readPrivately(path, secretsSchema);
  let secrets = stored ?? (await makeSecrets());
  if (!stored) await save(secrets);

  const formToken = (uid: string): string =>
    createHmac('sha256', secrets.formKey).update(`form ${uid}`).digest('base64url');
  return {
    cookieKeys: secrets.cookieKeys,
    signingKeys: () => secrets.signingKeys,
    async rotateSigningKey() {
      const signingKeys = [await makeSigningKey(), ...secrets.signingKeys].slice(0, keysKept);
      const next = { ...secrets, signingKeys };
      await save(next);
      secrets = next;
    },
    formToken,
    formTokenMatches(uid, token) {
      const [wanted, given] = [Buffer.from(formToken(uid)), Buffer.from(token)];
      return wanted.length === given.length && timingSafeEqual(wanted, given);
    },
  };
};
