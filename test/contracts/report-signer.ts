import { execFile } from 'node:child_process';
import { constants, createPublicKey, verify } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { sha256Of } from '#core/domain/digest.ts';
import type { ReportSigner } from '#core/ports/report-signer.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const bytes = (text: string): Bytes => new TextEncoder().encode(text);

const holds = (pem: string, message: Bytes, signature: Bytes): boolean =>
  verify(
    'sha256',
    message,
    { key: pem, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 },
    signature,
  );

/** The check that docs/verify.md gives to readers who trust no code of ours. */
const opensslSays = async (pem: string, message: Bytes, signature: Bytes): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'probant-openssl-'));
  const [key, text, seal] = ['key.pem', 'message', 'signature'].map((file) => join(folder, file));
  try {
    await Promise.all([
      writeFile(key ?? '', pem),
      writeFile(text ?? '', message),
      writeFile(seal ?? '', signature),
    ]);
    const checks = ['dgst', '-sha256', '-verify', key ?? '', '-signature', seal ?? ''];
    const pss = ['rsa_padding_mode:pss', 'rsa_pss_saltlen:32', 'rsa_mgf1_md:sha256'];
    const options = pss.flatMap((option) => ['-sigopt', option]);
    const { stdout } = await promisify(execFile)('openssl', [...checks, ...options, text ?? '']);
    return stdout.trim();
  } finally {
    await rm(folder, { recursive: true });
  }
};

export const reportSignerContract = (name: string, make: () => Promise<ReportSigner>): void => {
  describe(`report signer: ${name}`, () => {
    let signer: ReportSigner;

    beforeAll(async () => {
      signer = await make();
    });

    it('names its key by the digest of its DER', async () => {
      const { id, pem } = await signer.publicKey();
      const key = createPublicKey(pem);
      const der = new Uint8Array(key.export({ type: 'spki', format: 'der' }));
      expect(id).toBe(await sha256Of(der));
      expect(key.asymmetricKeyDetails?.modulusLength).toBeGreaterThanOrEqual(3072);
      expect(await signer.publicKey()).toEqual({ id, pem });
    });

    it('makes signatures that node:crypto accepts', async () => {
      const { pem } = await signer.publicKey();
      const signature = await signer.sign(bytes('a report'));
      expect(holds(pem, bytes('a report'), signature)).toBe(true);
      expect(holds(pem, bytes('another report'), signature)).toBe(false);
    });

    it('makes signatures that openssl accepts', async () => {
      const { pem } = await signer.publicKey();
      const message = bytes('a report');
      expect(await opensslSays(pem, message, await signer.sign(message))).toBe('Verified OK');
    });

    it('signs messages of any length', async () => {
      const { pem } = await signer.publicKey();
      const message = new Uint8Array(200_000).fill(65);
      expect(holds(pem, message, await signer.sign(message))).toBe(true);
    });

    it('never makes the same signature twice', async () => {
      const message = bytes('a report');
      const [one, other] = await Promise.all([signer.sign(message), signer.sign(message)]);
      expect(one).not.toEqual(other);
    });
  });
};
