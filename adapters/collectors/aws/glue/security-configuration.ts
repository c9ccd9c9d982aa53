import { type Fact, known, unread } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { each } from '../listing.ts';
import { arnOf } from '../place.ts';
import { glue } from './service.ts';

const isOn = (mode: string | undefined): Fact<boolean> =>
  mode === undefined ? unread('absent') : known(mode !== 'DISABLED');

export const securityConfiguration = collects(
  'aws.glue.security-configuration',
  each(
    glue,
    'GetSecurityConfigurations',
    {},
    ({ SecurityConfigurations }) => SecurityConfigurations,
  ),
  ({ Name }, place) => arnOf(place, 'glue', `securityConfiguration/${Name}`),
).facts({
  encryptsS3: ({ EncryptionConfiguration }) =>
    isOn(EncryptionConfiguration?.S3Encryption?.[0]?.S3EncryptionMode),
  encryptsLogs: ({ EncryptionConfiguration }) =>
    isOn(EncryptionConfiguration?.CloudWatchEncryption?.CloudWatchEncryptionMode),
  encryptsBookmarks: ({ EncryptionConfiguration }) =>
    isOn(EncryptionConfiguration?.JobBookmarksEncryption?.JobBookmarksEncryptionMode),
});
