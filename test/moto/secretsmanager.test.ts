import {
  CreateSecretCommand,
  PutResourcePolicyCommand,
  RotateSecretCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import {
  collected,
  collectedAt,
  emptyAccount,
  inDays,
  region,
  toMoto,
  verdictsOf,
} from './moto-account.ts';

const make = async (Name: string, KmsKeyId?: string): Promise<string> => {
  const secrets = new SecretsManagerClient(toMoto());
  const { ARN } = await secrets.send(
    new CreateSecretCommand({ Name, SecretString: 'x', ...(KmsKeyId ? { KmsKeyId } : {}) }),
  );
  return `${ARN}`;
};

const makeSecrets = async () => {
  const secrets = new SecretsManagerClient(toMoto());
  const good = await make('good', `arn:aws:kms:${region}:123456789012:key/example`);
  const RotationRules = { AutomaticallyAfterDays: 30 };
  await secrets.send(
    new RotateSecretCommand({ SecretId: good, RotationRules, RotateImmediately: false }),
  );
  const bad = await make('bad');
  const Statement = ['*', 'arn:aws:iam::444455556666:root'].map((AWS) => ({
    Effect: 'Allow',
    Principal: { AWS },
    Action: 'secretsmanager:GetSecretValue',
    Resource: '*',
  }));
  const ResourcePolicy = JSON.stringify({ Version: '2012-10-17', Statement });
  await secrets.send(new PutResourcePolicyCommand({ SecretId: bad, ResourcePolicy }));
  return { good, bad };
};

describe('Secrets Manager in an emulated account', () => {
  let made: Awaited<ReturnType<typeof makeSecrets>>;
  let resources: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    made = await makeSecrets();
    resources = await collected(['secretsmanager']);
  });

  it.each([
    ['aws.secretsmanager.secret-rotates', 'pass', 'fail'],
    ['aws.secretsmanager.secret-rotates-on-time', 'pass', 'not-applicable'],
    ['aws.secretsmanager.secret-is-used', 'pass', 'pass'],
    ['aws.secretsmanager.secret-policy-is-closed', 'pass', 'fail'],
    ['aws.secretsmanager.secret-names-no-foreign-account', 'pass', 'fail'],
    ['aws.secretsmanager.secret-is-encrypted-with-own-key', 'pass', 'fail'],
  ])('%s', (control, good, bad) => {
    expect(verdictsOf(control, resources, [made.good, made.bad])).toEqual({
      [made.good]: good,
      [made.bad]: bad,
    });
  });

  it.each(['aws.secretsmanager.secret-rotates-on-time', 'aws.secretsmanager.secret-is-used'])(
    '%s: not for 100 days',
    async (control) => {
      const later = await collectedAt(inDays(100), ['secretsmanager']);
      expect(verdictsOf(control, later, [made.good])).toEqual({ [made.good]: 'fail' });
    },
  );
});
