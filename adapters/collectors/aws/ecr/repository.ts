import type { RepositoryScanningConfiguration } from '@aws-sdk/client-ecr';
import { resourceOpenToAnyone } from '#core/domain/derive/resource-policy.ts';
import { known } from '#core/domain/fact.ts';
import { parsePolicy } from '#core/domain/policy/parse-document.ts';
import { collects } from '../collects.ts';
import { oneOfThose } from '../given.ts';
import { each } from '../listing.ts';
import { ecr } from './service.ts';

/** A repository may scan on push by its own setting, which rules of the registry came after. */
const scanFrequencyOf = (found: RepositoryScanningConfiguration | undefined) =>
  found?.scanOnPush && found.scanFrequency === 'MANUAL'
    ? known('SCAN_ON_PUSH' as const)
    : oneOfThose(found?.scanFrequency, ['SCAN_ON_PUSH', 'CONTINUOUS_SCAN', 'MANUAL']);

export const repository = collects(
  'aws.ecr.repository',
  each(ecr, 'DescribeRepositories', { maxResults: 1000 }, ({ repositories }) => repositories),
  ({ repositoryArn }) => repositoryArn ?? '',
)
  .facts({
    tagMutability: ({ imageTagMutability }) =>
      oneOfThose(imageTagMutability, [
        'MUTABLE',
        'IMMUTABLE',
        'MUTABLE_WITH_EXCLUSION',
        'IMMUTABLE_WITH_EXCLUSION',
      ]),
    encryption: ({ encryptionConfiguration }) =>
      oneOfThose(encryptionConfiguration?.encryptionType, ['AES256', 'KMS', 'KMS_DSSE']),
  })
  .read(
    ecr,
    'GetRepositoryPolicy',
    ({ repositoryName }) => ({ repositoryName }),
    { policy: ({ policyText }) => parsePolicy(policyText) },
    { RepositoryPolicyNotFoundException: { policy: null } },
  )
  .read(
    ecr,
    'BatchGetRepositoryScanningConfiguration',
    ({ repositoryName = '' }) => ({ repositoryNames: [repositoryName] }),
    {
      scanFrequency: ({ scanningConfigurations }) => scanFrequencyOf(scanningConfigurations?.[0]),
    },
  )
  .read(
    ecr,
    'GetLifecyclePolicy',
    ({ repositoryName }) => ({ repositoryName }),
    { hasLifecyclePolicy: () => known(true) },
    { LifecyclePolicyNotFoundException: { hasLifecyclePolicy: false } },
  )
  .derive('openToAnyone', ['policy'], ({ policy }, { account }) =>
    resourceOpenToAnyone(policy, account, { mayBeAnonymous: false }),
  )
  .relations(({ encryptionConfiguration }) =>
    encryptionConfiguration?.kmsKey
      ? [{ type: 'encrypted-with', to: encryptionConfiguration.kmsKey }]
      : [],
  );
