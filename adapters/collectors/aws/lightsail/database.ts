import { collects } from '../collects.ts';
import { given } from '../given.ts';
import { each } from '../listing.ts';
import { lightsail } from './service.ts';

export const database = collects(
  'aws.lightsail.database',
  each(lightsail, 'GetRelationalDatabases', {}, ({ relationalDatabases }) => relationalDatabases),
  ({ arn }) => arn ?? '',
).facts({
  isPublic: ({ publiclyAccessible }) => given(publiclyAccessible),
  keepsBackups: ({ backupRetentionEnabled }) => given(backupRetentionEnabled),
});
