import {
  ConfigServiceClient,
  PutConfigurationRecorderCommand,
  PutDeliveryChannelCommand,
  type RecordingGroup,
  StartConfigurationRecorderCommand,
} from '@aws-sdk/client-config-service';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, region, toMoto, verdictsOf } from './moto-account.ts';

const Bucket = 'config-history';
const serviceLinked =
  'arn:aws:iam::123456789012:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig';

const record = async (roleARN: string, recordingGroup: RecordingGroup): Promise<void> => {
  const config = new ConfigServiceClient(toMoto());
  const ConfigurationRecorder = { name: 'default', roleARN, recordingGroup };
  await config.send(new PutConfigurationRecorderCommand({ ConfigurationRecorder }));
  const DeliveryChannel = { name: 'default', s3BucketName: Bucket };
  await config.send(new PutDeliveryChannelCommand({ DeliveryChannel }));
  const ConfigurationRecorderName = 'default';
  await config.send(new StartConfigurationRecorderCommand({ ConfigurationRecorderName }));
};

describe('AWS Config in an emulated account', () => {
  let off: readonly AnyResource[];
  let narrow: readonly AnyResource[];
  let whole: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    off = await collected(['config']);
    const CreateBucketConfiguration = { LocationConstraint: region } as const;
    await new S3Client({ ...toMoto(), forcePathStyle: true }).send(
      new CreateBucketCommand({ Bucket, CreateBucketConfiguration }),
    );
    const byHand = 'arn:aws:iam::123456789012:role/recorder';
    await record(byHand, { allSupported: false, resourceTypes: ['AWS::EC2::VPC'] });
    narrow = await collected(['config']);
    await record(serviceLinked, { allSupported: true, includeGlobalResourceTypes: true });
    whole = await collected(['config']);
  });

  it.each([
    ['aws.config.region-is-recorded', ['fail', 'pass', 'pass']],
    ['aws.config.region-records-all-types', ['not-applicable', 'fail', 'pass']],
    ['aws.config.region-delivers-what-it-records', ['not-applicable', 'unknown', 'unknown']],
    ['aws.config.recorder-uses-service-linked-role', ['not-applicable', 'fail', 'pass']],
  ])('%s', (control, expected) => {
    const verdicts = [off, narrow, whole].map(
      (resources) => verdictsOf(control, resources, [':region'])[':region'],
    );
    expect(verdicts).toEqual(expected);
  });
});
