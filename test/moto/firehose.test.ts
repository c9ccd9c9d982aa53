import {
  CreateDeliveryStreamCommand,
  FirehoseClient,
  StartDeliveryStreamEncryptionCommand,
} from '@aws-sdk/client-firehose';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, toMoto, verdictsOf } from './moto-account.ts';

const firehose = () => new FirehoseClient(toMoto());

const makeStream = async (DeliveryStreamName: string): Promise<void> => {
  await firehose().send(
    new CreateDeliveryStreamCommand({
      DeliveryStreamName,
      ExtendedS3DestinationConfiguration: {
        RoleARN: 'arn:aws:iam::123456789012:role/firehose',
        BucketARN: 'arn:aws:s3:::events',
      },
    }),
  );
};

/** A page of ListDeliveryStreams holds ten names. */
const names = Array.from({ length: 12 }, (_, index) => `more-${index}`);

describe('Firehose in an emulated account', () => {
  let resources: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    for (const name of ['good', 'bad', ...names]) await makeStream(name);
    await firehose().send(
      new StartDeliveryStreamEncryptionCommand({
        DeliveryStreamName: 'good',
        DeliveryStreamEncryptionConfigurationInput: { KeyType: 'AWS_OWNED_CMK' },
      }),
    );
    resources = await collected(['firehose']);
  });

  it('aws.firehose.stream-is-encrypted', () => {
    const control = 'aws.firehose.stream-is-encrypted';
    const expected = { 'deliverystream/good': 'pass', 'deliverystream/bad': 'fail' };
    expect(verdictsOf(control, resources, Object.keys(expected))).toEqual(expected);
  });

  it('lists them all, page after page', () => {
    expect(resources).toHaveLength(14);
  });
});
