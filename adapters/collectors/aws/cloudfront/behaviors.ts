import type { CacheBehavior, DistributionSummary } from '@aws-sdk/client-cloudfront';
import { type Fact, known, unread } from '#core/domain/fact.ts';

export type Behavior = Pick<
  CacheBehavior,
  | 'PathPattern'
  | 'TargetOriginId'
  | 'ViewerProtocolPolicy'
  | 'AllowedMethods'
  | 'FieldLevelEncryptionId'
  | 'RealtimeLogConfigArn'
>;

/** The default one, which answers for every path that no other one names, and the others. */
export const behaviorsOf = ({
  DefaultCacheBehavior,
  CacheBehaviors,
}: DistributionSummary): Fact<readonly Behavior[]> =>
  DefaultCacheBehavior
    ? known([{ ...DefaultCacheBehavior, PathPattern: '*' }, ...(CacheBehaviors?.Items ?? [])])
    : unread('absent');

export const pathsWhere =
  (holds: (behavior: Behavior) => boolean) =>
  (distribution: DistributionSummary): Fact<readonly string[]> => {
    const behaviors = behaviorsOf(distribution);
    if (!behaviors.known) return behaviors;
    return known(behaviors.value.filter(holds).map(({ PathPattern }) => `${PathPattern}`));
  };

export const takesPlainHttp = ({ ViewerProtocolPolicy }: Behavior): boolean =>
  ViewerProtocolPolicy === 'allow-all';

export const takesPosts = ({ AllowedMethods }: Behavior): boolean =>
  AllowedMethods?.Items?.includes('POST') ?? false;

export const encryptsFields = ({ FieldLevelEncryptionId }: Behavior): boolean =>
  Boolean(FieldLevelEncryptionId);
