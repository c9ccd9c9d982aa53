import {
  CreateTopicCommand,
  SetTopicAttributesCommand,
  SNSClient,
  SubscribeCommand,
} from '@aws-sdk/client-sns';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, region, toMoto, verdictsOf } from './moto-account.ts';

const account = '123456789012';
const arnOf = (name: string): string => `arn:aws:sns:${region}:${account}:${name}`;

const openPolicy = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: '*', Action: 'sns:Subscribe', Resource: arnOf('bad') }],
});

const makeTopics = async (): Promise<readonly string[]> => {
  const sns = new SNSClient(toMoto());
  const Attributes = { KmsMasterKeyId: 'alias/aws/sns' };
  await sns.send(new CreateTopicCommand({ Name: 'good', Attributes }));
  await sns.send(new CreateTopicCommand({ Name: 'bad' }));
  await sns.send(
    new SetTopicAttributesCommand({
      TopicArn: arnOf('bad'),
      AttributeName: 'Policy',
      AttributeValue: openPolicy,
    }),
  );
  const subscribed = await Promise.all(
    (['https', 'http'] as const).map((Protocol) =>
      sns.send(
        new SubscribeCommand({
          TopicArn: arnOf('good'),
          Protocol,
          Endpoint: `${Protocol}://hook.example.com/`,
        }),
      ),
    ),
  );
  return subscribed.flatMap(({ SubscriptionArn }) => SubscriptionArn ?? []);
};

/** The topic `good` has the policy that SNS gives to every topic. */
describe('SNS in an emulated account', () => {
  let resources: readonly AnyResource[];
  let subscriptions: readonly string[];

  beforeAll(async () => {
    await emptyAccount();
    subscriptions = await makeTopics();
    resources = await collected(['sns']);
  });

  it.each([
    ['aws.sns.topic-is-encrypted', { good: 'pass', bad: 'fail' }],
    ['aws.sns.topic-policy-is-closed', { good: 'pass', bad: 'fail' }],
    ['aws.sns.topic-has-subscribers', { good: 'fail', bad: 'fail' }],
  ])('%s', (control, expected) => {
    expect(verdictsOf(control, resources, Object.keys(expected))).toEqual(expected);
  });

  it.each([
    ['aws.sns.subscription-does-not-use-plain-http', ['pass', 'fail']],
    ['aws.sns.subscription-is-confirmed', ['pass', 'pass']],
  ])('%s', (control, expected) => {
    const verdicts = verdictsOf(control, resources, subscriptions);
    expect(subscriptions.map((arn) => verdicts[arn])).toEqual(expected);
  });
});
