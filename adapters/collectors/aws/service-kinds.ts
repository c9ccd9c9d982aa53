import type { CollectedKind } from './kind.ts';
import type { AwsService } from './service.ts';

/** What is collected together, in one shard a region: the kinds of one service. */
export interface ServiceKinds {
  readonly service: Pick<AwsService<unknown>, 'id' | 'scope' | 'homeRegion'>;
  readonly kinds: readonly CollectedKind[];
}
