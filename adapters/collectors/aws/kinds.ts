import type { CollectedKind } from './kind.ts';
import { bucket } from './s3/bucket.ts';
import { s3 } from './s3/service.ts';
import type { AwsService } from './service.ts';

/** What is collected together, in one shard a region: the kinds of one service. */
export interface ServiceKinds {
  readonly service: Pick<AwsService<unknown>, 'id' | 'scope' | 'homeRegion'>;
  readonly kinds: readonly CollectedKind[];
}

/** Everything that the collector of AWS can read. */
export const awsKinds: readonly ServiceKinds[] = [{ service: s3, kinds: [bucket] }];
