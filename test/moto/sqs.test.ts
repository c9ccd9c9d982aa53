import { CreateQueueCommand, SQSClient } from '@aws-sdk/client-sqs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, region, toMoto, verdictsOf } from './moto-account.ts';

const arnOf = (name: string): string => `arn:aws:sqs:${region}:123456789012:${name}`;

const policyFor = (name: string, Condition?: object): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: {
      Effect: 'Allow',
      Principal: '*',
      Action: 'sqs:SendMessage',
      Resource: arnOf(name),
      ...(Condition ? { Condition } : {}),
    },
  });

const makeQueues = async (): Promise<void> => {
  const sqs = new SQSClient(toMoto());
  await sqs.send(new CreateQueueCommand({ QueueName: 'left-over' }));
  const fromTopic = {
    ArnEquals: { 'aws:SourceArn': `arn:aws:sns:${region}:123456789012:orders` },
  };
  await sqs.send(
    new CreateQueueCommand({
      QueueName: 'good',
      Attributes: {
        KmsMasterKeyId: 'alias/aws/sqs',
        Policy: policyFor('good', fromTopic),
        RedrivePolicy: JSON.stringify({
          deadLetterTargetArn: arnOf('left-over'),
          maxReceiveCount: '5',
        }),
      },
    }),
  );
  const Attributes = { SqsManagedSseEnabled: 'false', Policy: policyFor('bad') };
  await sqs.send(new CreateQueueCommand({ QueueName: 'bad', Attributes }));
};

describe('SQS in an emulated account', () => {
  let resources: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    await makeQueues();
    resources = await collected(['sqs']);
  });

  it.each([
    ['aws.sqs.queue-is-encrypted', { good: 'pass', bad: 'fail' }],
    ['aws.sqs.queue-policy-is-closed', { good: 'pass', 'left-over': 'pass', bad: 'fail' }],
    [
      'aws.sqs.queue-hands-on-failures',
      { good: 'pass', 'left-over': 'not-applicable', bad: 'fail' },
    ],
  ])('%s', (control, expected) => {
    expect(verdictsOf(control, resources, Object.keys(expected))).toEqual(expected);
  });
});
