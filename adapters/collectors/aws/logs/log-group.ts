import { collects } from '../collects.ts';
import { orDefault } from '../given.ts';
import { each } from '../listing.ts';
import { logs } from './service.ts';

export const logGroup = collects(
  'aws.logs.log-group',
  each(logs, 'DescribeLogGroups', { limit: 50 }, ({ logGroups }) => logGroups),
  ({ arn }) => arn ?? '',
)
  .facts({
    retentionDays: ({ retentionInDays }) => orDefault(retentionInDays, null),
    kmsKey: ({ kmsKeyId }) => orDefault(kmsKeyId, null),
    // A group is created without it, as the API documents.
    deletionProtected: ({ deletionProtectionEnabled }) =>
      orDefault(deletionProtectionEnabled, false),
  })
  .relations(({ kmsKeyId }) => (kmsKeyId ? [{ type: 'encrypted-with', to: kmsKeyId }] : []));
