import { known } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { each } from '../listing.ts';
import { arnOf } from '../place.ts';
import { ssm } from './service.ts';

export const document = collects(
  'aws.ssm.document',
  each(
    ssm,
    'ListDocuments',
    { Filters: [{ Key: 'Owner', Values: ['Self'] }], MaxResults: 50 },
    ({ DocumentIdentifiers }) => DocumentIdentifiers,
  ),
  ({ Name }, place) => arnOf(place, 'ssm', `document/${Name}`),
).readAll(
  ssm,
  'DescribeDocumentPermission',
  ({ Name }) => ({ Name, PermissionType: 'Share' as const, MaxResults: 200 }),
  ({ AccountIds }) => AccountIds,
  { sharedWith: (accounts) => known(accounts) },
);
