import type { ResourceRecordSet } from '@aws-sdk/client-route-53';
import { bucketOfHost, isWebsiteEndpoint } from '#core/domain/derive/bucket-of-host.ts';
import { known } from '#core/domain/fact.ts';
import { noRegion } from '../collect-items.ts';
import { collects } from '../collects.ts';
import { only, within } from '../listing.ts';
import { s3 } from '../s3/service.ts';
import { bareId, zoneArn, zones } from './hosted-zone.ts';
import { route53 } from './service.ts';

const records = within(
  only(zones, ({ Config }) => Config?.PrivateZone !== true),
  ({ Id }) => `${Id}`,
  route53,
  'ListResourceRecordSets',
  (zone) => ({ HostedZoneId: bareId(zone), MaxItems: 300 }),
  ({ ResourceRecordSets }) => ResourceRecordSets,
);

const targetsOf = ({ Type, AliasTarget, ResourceRecords = [] }: ResourceRecordSet): string[] => {
  if (AliasTarget?.DNSName) return [AliasTarget.DNSName];
  return Type === 'CNAME' ? ResourceRecords.flatMap(({ Value }) => Value ?? []) : [];
};

const leadsToS3 = (record: ResourceRecordSet): boolean =>
  targetsOf(record).some((host) => isWebsiteEndpoint(host) || bucketOfHost(host) !== null);

/** S3 looks for the bucket that is called as the host that was asked: the name of the record. */
const bucketOf = ({ Name }: ResourceRecordSet): string => `${Name}`.replace(/\.$/, '');

export const s3Record = collects(
  'aws.route53.s3-record',
  only(records, ({ item }) => leadsToS3(item)),
  ({ parent, item }, place) => `${zoneArn(parent, place)}/${item.Type}/${bucketOf(item)}`,
)
  .inRegion(noRegion)
  .read(
    s3,
    'HeadBucket',
    ({ item }) => ({ Bucket: bucketOf(item) }),
    { bucketExists: () => known(true) },
    { NotFound: { bucketExists: false } },
  );
