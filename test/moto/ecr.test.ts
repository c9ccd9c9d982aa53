import {
  CreateRepositoryCommand,
  ECRClient,
  PutLifecyclePolicyCommand,
  PutRegistryScanningConfigurationCommand,
  SetRepositoryPolicyCommand,
} from '@aws-sdk/client-ecr';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, toMoto, verdictsOf } from './moto-account.ts';

const policyFor = (principal: string): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'Pull',
        Effect: 'Allow',
        Principal: { AWS: principal },
        Action: ['ecr:BatchGetImage'],
      },
    ],
  });

const expireOld = JSON.stringify({
  rules: [
    {
      rulePriority: 1,
      selection: { tagStatus: 'any', countType: 'imageCountMoreThan', countNumber: 10 },
      action: { type: 'expire' },
    },
  ],
});

const makeRepositories = async (): Promise<void> => {
  const ecr = new ECRClient(toMoto());
  await ecr.send(
    new CreateRepositoryCommand({
      repositoryName: 'good',
      imageTagMutability: 'IMMUTABLE',
      encryptionConfiguration: { encryptionType: 'KMS' },
    }),
  );
  await ecr.send(
    new CreateRepositoryCommand({ repositoryName: 'bad', imageTagMutability: 'MUTABLE' }),
  );
  // Moto leaves scan on push, as a repository says it, out of what it answers.
  await ecr.send(
    new PutRegistryScanningConfigurationCommand({
      rules: [
        {
          scanFrequency: 'SCAN_ON_PUSH',
          repositoryFilters: [{ filter: 'good', filterType: 'WILDCARD' }],
        },
      ],
    }),
  );
  await ecr.send(
    new PutLifecyclePolicyCommand({ repositoryName: 'good', lifecyclePolicyText: expireOld }),
  );
  for (const [repositoryName, principal] of [
    ['good', 'arn:aws:iam::999988887777:root'],
    ['bad', '*'],
  ] as const) {
    const policyText = policyFor(principal);
    await ecr.send(new SetRepositoryPolicyCommand({ repositoryName, policyText }));
  }
};

describe('ECR in an emulated account', () => {
  let resources: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    await makeRepositories();
    resources = await collected(['ecr']);
  });

  it.each([
    'repository-is-not-open-to-anyone',
    'repository-scans-its-images',
    'repository-tags-cannot-move',
    'repository-removes-old-images',
    'repository-is-encrypted-with-kms',
  ])('aws.ecr.%s', (control) => {
    const expected = { good: 'pass', bad: 'fail' };
    expect(verdictsOf(`aws.ecr.${control}`, resources, ['good', 'bad'])).toEqual(expected);
  });
});
