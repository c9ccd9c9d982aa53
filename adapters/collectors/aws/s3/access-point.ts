import type { AccessPoint } from '@aws-sdk/client-s3-control';
import { accessPointOpenToAnyone } from '#core/domain/derive/access-point.ts';
import { blocksAllPublicAccess } from '#core/domain/derive/public-access-block.ts';
import { parsePolicy } from '#core/domain/policy/parse-document.ts';
import { collects } from '../collects.ts';
import { each } from '../listing.ts';
import { arnOf, type Place } from '../place.ts';
import { accountBlock, blockOf } from './public-access-block.ts';
import { s3control } from './service.ts';

const named = ({ Name }: AccessPoint, { account }: Place) => ({ AccountId: account, Name });

export const accessPoint = collects(
  'aws.s3.access-point',
  each(
    s3control,
    'ListAccessPoints',
    ({ account }) => ({ AccountId: account }),
    ({ AccessPointList }) => AccessPointList,
  ),
  ({ Name }, place) => arnOf(place, 's3', `accesspoint/${Name}`),
)
  .read(s3control, 'GetAccessPoint', named, {
    publicAccessBlock: ({ PublicAccessBlockConfiguration: block }) => blockOf(block),
  })
  .read(
    s3control,
    'GetAccessPointPolicy',
    named,
    { policy: ({ Policy }) => parsePolicy(Policy) },
    { NoSuchAccessPointPolicy: { policy: null } },
  )
  .join({ accountBlock }, { accountPublicAccessBlock: ({ accountBlock: block }) => block })
  .derive(
    'blocksAllPublicAccess',
    ['accountPublicAccessBlock', 'publicAccessBlock'],
    ({ accountPublicAccessBlock, publicAccessBlock }) =>
      blocksAllPublicAccess([accountPublicAccessBlock, publicAccessBlock]),
  )
  .derive(
    'openToAnyone',
    ['accountPublicAccessBlock', 'publicAccessBlock', 'policy'],
    ({ accountPublicAccessBlock, publicAccessBlock, policy }, { account }) =>
      accessPointOpenToAnyone(policy, [accountPublicAccessBlock, publicAccessBlock], account),
  );
