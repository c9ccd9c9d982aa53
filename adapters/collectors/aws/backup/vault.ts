import type { RecoveryPointByBackupVault } from '@aws-sdk/client-backup';
import { resourceOpenToAnyone } from '#core/domain/derive/resource-policy.ts';
import { type Fact, known, unread } from '#core/domain/fact.ts';
import { parsePolicy } from '#core/domain/policy/parse-document.ts';
import { collects } from '../collects.ts';
import { given } from '../given.ts';
import { each } from '../listing.ts';
import { daysSince, type Place } from '../place.ts';
import { backup } from './service.ts';

const daysSinceLast = (
  points: readonly RecoveryPointByBackupVault[],
  place: Place,
): Fact<number> => {
  const ages = points.flatMap(({ CreationDate: date }) => (date ? [daysSince(place, date)] : []));
  return ages.length > 0 && ages.length === points.length
    ? known(Math.min(...ages))
    : unread('absent');
};

export const vault = collects(
  'aws.backup.vault',
  each(backup, 'ListBackupVaults', { MaxResults: 1000 }, ({ BackupVaultList }) => BackupVaultList),
  ({ BackupVaultArn }) => BackupVaultArn ?? '',
)
  .facts({
    locked: ({ Locked }) => given(Locked),
    recoveryPoints: ({ NumberOfRecoveryPoints }) => given(NumberOfRecoveryPoints),
  })
  .read(
    backup,
    'GetBackupVaultAccessPolicy',
    ({ BackupVaultName }) => ({ BackupVaultName }),
    { policy: ({ Policy }) => (Policy ? parsePolicy(Policy) : known(null)) },
    { ResourceNotFoundException: { policy: null } },
  )
  .readAll(
    backup,
    'ListRecoveryPointsByBackupVault',
    ({ BackupVaultName }) => ({ BackupVaultName, MaxResults: 1000 }),
    ({ RecoveryPoints }) => RecoveryPoints,
    {
      unencryptedRecoveryPoints: (points) =>
        points.every(({ IsEncrypted }) => IsEncrypted !== undefined)
          ? known(points.filter(({ IsEncrypted }) => !IsEncrypted).length)
          : unread('absent'),
      daysSinceLastRecoveryPoint: (points, _, place) => daysSinceLast(points, place),
    },
  )
  .derive('openToAnyone', ['policy'], ({ policy }, { account }) =>
    resourceOpenToAnyone(policy, account, { mayBeAnonymous: false }),
  )
  .relations(({ EncryptionKeyArn }) =>
    EncryptionKeyArn ? [{ type: 'encrypted-with', to: EncryptionKeyArn }] : [],
  );
