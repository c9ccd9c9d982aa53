import { GetObjectCommand, NoSuchKey, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { mediaTypeOf } from '#core/domain/object-key.ts';
import { addSeconds } from '#core/domain/time.ts';
import type { Clock } from '#core/ports/clock.ts';
import type { ObjectArchive } from '#core/ports/object-archive.ts';

/** 412: the key is taken. 409: another conditional write on it is under way and may yet fail. */
const statusOf = (error: unknown): number | undefined =>
  (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode;

const mostAttempts = 5;

/** @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html */
export const s3ObjectArchive = (s3: S3Client, bucket: string, clock: Clock): ObjectArchive => ({
  async putOnce(key, body) {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const ContentType = mediaTypeOf(key);
        const target = { Bucket: bucket, Key: key, IfNoneMatch: '*' };
        await s3.send(new PutObjectCommand({ ...target, Body: body, ContentType }));
        return 'written';
      } catch (error) {
        if (statusOf(error) === 412) return 'already-there';
        if (statusOf(error) !== 409 || attempt === mostAttempts) throw error;
      }
    }
  },

  async find(key) {
    try {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      return Body ? new Uint8Array(await Body.transformToByteArray()) : null;
    } catch (error) {
      if (error instanceof NoSuchKey) return null;
      throw error;
    }
  },

  async link(key, { lifetimeSeconds, fileName }) {
    const ResponseContentDisposition = `attachment; filename="${fileName}"`;
    const command = new GetObjectCommand({ Bucket: bucket, Key: key, ResponseContentDisposition });
    const expiresAt = addSeconds(clock.now(), lifetimeSeconds);
    const url = await getSignedUrl(s3, command, { expiresIn: lifetimeSeconds });
    return { url, expiresAt };
  },
});
