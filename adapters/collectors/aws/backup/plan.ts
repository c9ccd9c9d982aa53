import type { BackupPlan, BackupRule } from '@aws-sdk/client-backup';
import { outsideUnion } from '#core/domain/derive/union-regions.ts';
import { derived, known } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { given } from '../given.ts';
import { each } from '../listing.ts';
import type { Place } from '../place.ts';
import { backup } from './service.ts';

export const plans = each(
  backup,
  'ListBackupPlans',
  { MaxResults: 1000 },
  ({ BackupPlansList }) => BackupPlansList,
);

const rulesOf = (plan: BackupPlan | undefined) => ({ rules: given(plan?.Rules) });

/** Of a vault: `arn:aws:backup:eu-west-3:111122223333:backup-vault:name`. */
const liesElsewhere = (vault: string, { region, account }: Place): boolean => {
  const [, , , itsRegion, itsAccount] = vault.split(':');
  return itsRegion !== region || itsAccount !== account;
};

const copiesElsewhere = ({ CopyActions = [] }: BackupRule, place: Place): boolean =>
  CopyActions.some(({ DestinationBackupVaultArn: vault }) => vault && liesElsewhere(vault, place));

const copyRegions = ({ CopyActions = [] }: BackupRule): readonly string[] =>
  CopyActions.flatMap(({ DestinationBackupVaultArn: vault }) => vault?.split(':')[3] ?? []);

/** A rule without an end, or with -1, keeps for ever, as the API documents. */
const longestRetention = (rules: readonly BackupRule[]): number | null => {
  const days = rules.map(({ Lifecycle }) => Lifecycle?.DeleteAfterDays ?? -1);
  return days.includes(-1) ? null : Math.max(0, ...days);
};

export const plan = collects('aws.backup.plan', plans, ({ BackupPlanArn }) => BackupPlanArn ?? '')
  .read(backup, 'GetBackupPlan', ({ BackupPlanId }) => ({ BackupPlanId }), {
    copiesElsewhere: ({ BackupPlan: detail }, _, place) =>
      derived(rulesOf(detail), ({ rules }) => rules.some((rule) => copiesElsewhere(rule, place))),
    copyRegionsOutsideUnion: ({ BackupPlan: detail }) =>
      derived(rulesOf(detail), ({ rules }) => outsideUnion(rules.flatMap(copyRegions))),
    longestRetentionDays: ({ BackupPlan: detail }) =>
      derived(rulesOf(detail), ({ rules }) => longestRetention(rules)),
  })
  .readAll(
    backup,
    'ListBackupSelections',
    ({ BackupPlanId }) => ({ BackupPlanId }),
    ({ BackupSelectionsList }) => BackupSelectionsList,
    { selections: (selections) => known(selections.length) },
  );
