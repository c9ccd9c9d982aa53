import {
  constants,
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  type KeyObject,
  sign,
} from 'node:crypto';
import { link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { publicKeyOf } from '#core/domain/public-key.ts';
import { SealError } from '#core/domain/seal-error.ts';
import type { ReportSigner } from '#core/ports/report-signer.ts';

const modulusLength = 3072;
const ownerOnly = 0o600;

const makeKeyFile = async (path: string): Promise<void> => {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, pem, { mode: ownerOnly, flush: true });
  // Linking fails when the key is there already: two starts never make two keys.
  await link(draft, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(draft);
};

const loadKey = async (path: string): Promise<KeyObject> => {
  const { mode } = await stat(path);
  if ((mode & 0o077) !== 0) {
    const cause = new Error(`${path} is open to others than its owner: chmod 600 it`);
    throw new SealError('KEY_UNSUITABLE', { cause });
  }
  return createPrivateKey(await readFile(path));
};

/** An RSA key in a file of mode 0600, made at first use. For one machine; on AWS the key is in KMS. */
export const fileReportSigner = async (path: string): Promise<ReportSigner> => {
  const present = await stat(path).then(
    () => true,
    () => false,
  );
  if (!present) await makeKeyFile(path);
  const key = await loadKey(path);
  const der = createPublicKey(key).export({ type: 'spki', format: 'der' });
  const publicKey = await publicKeyOf(new Uint8Array(der));
  const padding = constants.RSA_PKCS1_PSS_PADDING;
  return {
    publicKey: () => Promise.resolve(publicKey),
    sign: (message) =>
      new Promise((resolve, reject) => {
        sign('sha256', message, { key, padding, saltLength: 32 }, (error, signature) =>
          error ? reject(error) : resolve(new Uint8Array(signature)),
        );
      }),
  };
};
