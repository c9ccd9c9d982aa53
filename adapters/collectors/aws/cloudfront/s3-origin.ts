import { bucketOfHost } from '#core/domain/derive/bucket-of-host.ts';
import { known } from '#core/domain/fact.ts';
import { noRegion } from '../collect-items.ts';
import { collects } from '../collects.ts';
import { each } from '../listing.ts';
import { s3 } from '../s3/service.ts';
import { cloudfront } from './service.ts';

const s3Origins = each(cloudfront, 'ListDistributions', {}, ({ DistributionList }) =>
  DistributionList?.Items?.flatMap(({ ARN, Origins }) =>
    (Origins?.Items ?? []).flatMap(({ Id, DomainName }) => {
      const bucket = bucketOfHost(DomainName ?? '');
      return bucket === null ? [] : [{ id: `${ARN}/origin/${Id}`, bucket }];
    }),
  ),
);

export const s3Origin = collects('aws.cloudfront.s3-origin', s3Origins, ({ id }) => id)
  .inRegion(noRegion)
  // A bucket that belongs to someone else is refused, which settles nothing.
  .read(
    s3,
    'HeadBucket',
    ({ bucket }) => ({ Bucket: bucket }),
    { bucketExists: () => known(true) },
    { NotFound: { bucketExists: false } },
  );
