import { gunzipSync } from 'node:zlib';
import { userDataHoldsSecret } from '#core/domain/derive/user-data.ts';
import { type Fact, known, unread } from '#core/domain/fact.ts';

/** EC2 takes 16 KiB of it; what unfolds far beyond is not a script. */
const mostBytes = 1_048_576;

const isGzip = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** Base64, gzip inside where cloud-init was given that. The text goes no further than this. */
export const holdsSecret = (userData: string | undefined): Fact<boolean> => {
  const bytes = Buffer.from(userData ?? '', 'base64');
  try {
    const plain = isGzip(bytes) ? gunzipSync(bytes, { maxOutputLength: mostBytes }) : bytes;
    return known(userDataHoldsSecret(plain.toString('utf8')));
  } catch {
    return unread('malformed');
  }
};
