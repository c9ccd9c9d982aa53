import { blocksAllPublicAccess } from '#core/domain/derive/public-access-block.ts';
import { noRegion } from '../collect-items.ts';
import { collects } from '../collects.ts';
import { theOnly } from '../listing.ts';
import { accountBlock } from './public-access-block.ts';

export const accountSettings = collects(
  'aws.s3.account-settings',
  theOnly,
  (_, { partition, account }) => `arn:${partition}:s3::${account}:account-settings`,
)
  .inRegion(noRegion)
  .join({ accountBlock }, { publicAccessBlock: ({ accountBlock: block }) => block })
  .derive('blocksAllPublicAccess', ['publicAccessBlock'], ({ publicAccessBlock }) =>
    blocksAllPublicAccess([publicAccessBlock]),
  );
