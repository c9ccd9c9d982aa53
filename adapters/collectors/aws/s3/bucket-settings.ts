import type {
  CORSRule,
  Grant,
  LifecycleRule,
  NotificationConfiguration,
  ServerSideEncryptionRule,
} from '@aws-sdk/client-s3';
import { type Fact, known, unread } from '#core/domain/fact.ts';
import type { AclGrant } from '#core/domain/resources/aws-s3.ts';
import { given, oneOfThose } from '../given.ts';

const permissions = ['FULL_CONTROL', 'WRITE', 'WRITE_ACP', 'READ', 'READ_ACP'] as const;

export const grantsOf = (answers: readonly Grant[] | undefined): Fact<readonly AclGrant[]> => {
  const grants = (answers ?? []).map(({ Grantee, Permission }) => ({
    uri: Grantee?.URI ?? null,
    permission: oneOfThose(Permission, permissions),
  }));
  const read = grants.flatMap(({ uri, permission }) =>
    permission.known ? [{ uri, permission: permission.value }] : [],
  );
  return answers && read.length === grants.length ? known(read) : unread('absent');
};

/** The key that is named: without one, or with the alias of AWS, it is AWS that holds the key. */
export const namedKeyOf = (rules: readonly ServerSideEncryptionRule[] | undefined) => {
  const byDefault = rules?.[0]?.ApplyServerSideEncryptionByDefault;
  if (!byDefault) return unread('absent');
  const { KMSMasterKeyID: key } = byDefault;
  return known(key === undefined || key.endsWith('alias/aws/s3') ? null : key);
};

const isEnabled = ({ Status }: { readonly Status: string | undefined }): boolean =>
  Status === 'Enabled';

export const countEnabled = (
  rules: readonly { readonly Status: string | undefined }[] | undefined,
): Fact<number> => given(rules?.filter(isEnabled).length);

const isOnWholeBucket = ({ Prefix, Filter }: LifecycleRule): boolean => {
  const { Prefix: filtered = '', ...others } = Filter ?? {};
  return (Prefix ?? '') === '' && filtered === '' && Object.keys(others).length === 0;
};

export const abortsIncompleteUploads = (rules: readonly LifecycleRule[] | undefined) =>
  given(
    rules?.some(
      (rule) => isEnabled(rule) && rule.AbortIncompleteMultipartUpload && isOnWholeBucket(rule),
    ),
  );

export const expiresOldVersions = (rules: readonly LifecycleRule[] | undefined) =>
  given(rules?.some((rule) => isEnabled(rule) && rule.NoncurrentVersionExpiration !== undefined));

export const methodsForEveryOrigin = (rules: readonly CORSRule[] | undefined) =>
  given(
    rules
      ?.filter(({ AllowedOrigins }) => AllowedOrigins?.includes('*'))
      .flatMap(({ AllowedMethods }) => AllowedMethods ?? []),
  );

/** What is not there notifies nobody, as the API documents. */
export const notifiesEvents = (answer: NotificationConfiguration): Fact<boolean> => {
  const { TopicConfigurations, QueueConfigurations, LambdaFunctionConfigurations } = answer;
  const targets = [TopicConfigurations, QueueConfigurations, LambdaFunctionConfigurations];
  return known(
    answer.EventBridgeConfiguration !== undefined || targets.some((some) => some?.length),
  );
};
