import { DeleteObjectsCommand, paginateListObjectsV2, type S3Client } from '@aws-sdk/client-s3';
import type { Clock } from '#core/ports/clock.ts';
import type { SnapshotStore } from '#core/ports/snapshot-store.ts';
import { s3ObjectArchive } from './s3-object-archive.ts';

/** A bucket without locks: what audits collect goes when they go. */
export const s3SnapshotStore = (s3: S3Client, bucket: string, clock: Clock): SnapshotStore => ({
  ...s3ObjectArchive(s3, bucket, clock),
  async removeAll(folder) {
    if (!folder.endsWith('/')) throw new RangeError(`not a folder of objects: ${folder}`);
    for await (const { Contents = [] } of paginateListObjectsV2(
      { client: s3 },
      { Bucket: bucket, Prefix: folder },
    )) {
      const Objects = Contents.flatMap(({ Key }) => (Key === undefined ? [] : [{ Key }]));
      if (Objects.length === 0) continue;
      const { Errors = [] } = await s3.send(
        new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects, Quiet: true } }),
      );
      if (Errors.length > 0) throw new Error(`S3 kept ${Errors.length} objects of ${folder}`);
    }
  },
});
