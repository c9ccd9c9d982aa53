import { GetPublicKeyCommand, type KMSClient, SignCommand } from '@aws-sdk/client-kms';
import { publicKeyOf } from '#core/domain/public-key.ts';
import type { PublicKey } from '#core/domain/seal.ts';
import { SealError } from '#core/domain/seal-error.ts';
import type { ReportSigner } from '#core/ports/report-signer.ts';

const unavailable = (cause: unknown): never => {
  throw new SealError('SIGNER_UNAVAILABLE', { cause });
};

/** An RSA key in KMS, asked by digest: KMS takes no message over 4,096 bytes. */
export const kmsReportSigner = (kms: KMSClient, keyId: string): ReportSigner => {
  let known: Promise<PublicKey> | null = null;

  const fetchKey = async (): Promise<PublicKey> => {
    const { PublicKey: der, KeySpec } = await kms
      .send(new GetPublicKeyCommand({ KeyId: keyId }))
      .catch(unavailable);
    if (!der) throw new SealError('SIGNER_RETURNED_NOTHING');
    if (KeySpec !== 'RSA_3072' && KeySpec !== 'RSA_4096') throw new SealError('KEY_UNSUITABLE');
    return await publicKeyOf(new Uint8Array(der));
  };

  return {
    publicKey() {
      known ??= fetchKey().catch((error: unknown) => {
        known = null;
        throw error;
      });
      return known;
    },

    async sign(message) {
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', message));
      const request = new SignCommand({
        KeyId: keyId,
        Message: digest,
        MessageType: 'DIGEST',
        SigningAlgorithm: 'RSASSA_PSS_SHA_256',
      });
      const { Signature } = await kms.send(request).catch(unavailable);
      if (!Signature) throw new SealError('SIGNER_RETURNED_NOTHING');
      return new Uint8Array(Signature);
    },
  };
};
