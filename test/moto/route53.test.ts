import { CloudWatchLogsClient, CreateLogGroupCommand } from '@aws-sdk/client-cloudwatch-logs';
import {
  ChangeResourceRecordSetsCommand,
  CreateHostedZoneCommand,
  CreateQueryLoggingConfigCommand,
  Route53Client,
} from '@aws-sdk/client-route-53';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, region, toMoto, verdictsOf } from './moto-account.ts';

const inVirginia = () => ({ ...toMoto(), region: 'us-east-1' });

const makeZone = async (Name: string, isPrivate: boolean): Promise<string> => {
  const VPC = { VPCRegion: region, VPCId: 'vpc-example' } as const;
  const { HostedZone } = await new Route53Client(inVirginia()).send(
    new CreateHostedZoneCommand({
      Name,
      CallerReference: Name,
      HostedZoneConfig: { PrivateZone: isPrivate },
      ...(isPrivate ? { VPC } : {}),
    }),
  );
  return `${HostedZone?.Id}`.replace('/hostedzone/', '');
};

const logQueriesOf = async (HostedZoneId: string): Promise<void> => {
  const logGroupName = '/aws/route53/good';
  await new CloudWatchLogsClient(inVirginia()).send(new CreateLogGroupCommand({ logGroupName }));
  await new Route53Client(inVirginia()).send(
    new CreateQueryLoggingConfigCommand({
      HostedZoneId,
      CloudWatchLogsLogGroupArn: `arn:aws:logs:us-east-1:123456789012:log-group:${logGroupName}:*`,
    }),
  );
};

/** More of them than one page holds, so that pages must be turned. */
const fillers = Array.from({ length: 310 }, (_, at) => ({
  Name: `a${at}.good.example.org`,
  Type: 'A' as const,
  TTL: 300,
  ResourceRecords: [{ Value: '192.0.2.1' }],
}));

const toBucket = (Name: string) => ({
  Name,
  Type: 'CNAME' as const,
  TTL: 300,
  ResourceRecords: [{ Value: `${Name}.s3-website.${region}.amazonaws.com` }],
});

const makeAll = async () => {
  const good = await makeZone('good.example.org', false);
  const bad = await makeZone('bad.example.org', false);
  const inside = await makeZone('inside.example.org', true);
  await logQueriesOf(good);
  const s3 = new S3Client({ ...toMoto(), forcePathStyle: true });
  const CreateBucketConfiguration = { LocationConstraint: region } as const;
  await s3.send(
    new CreateBucketCommand({ Bucket: 'www.good.example.org', CreateBucketConfiguration }),
  );
  const records = [...fillers, toBucket('www.good.example.org'), toBucket('old.good.example.org')];
  const Changes = records.map((ResourceRecordSet) => ({
    Action: 'CREATE' as const,
    ResourceRecordSet,
  }));
  await new Route53Client(inVirginia()).send(
    new ChangeResourceRecordSetsCommand({ HostedZoneId: good, ChangeBatch: { Changes } }),
  );
  return { good, bad, inside };
};

describe('Route 53 in an emulated account', () => {
  let zones: Awaited<ReturnType<typeof makeAll>>;
  let resources: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    zones = await makeAll();
    resources = await collected(['route53']);
  });

  it('aws.route53.public-zone-logs-queries', () => {
    const expected = {
      [zones.good]: 'pass',
      [zones.bad]: 'fail',
      [zones.inside]: 'not-applicable',
    };
    expect(
      verdictsOf('aws.route53.public-zone-logs-queries', resources, Object.keys(expected)),
    ).toEqual(expected);
  });

  it('aws.route53.public-zone-is-signed', () => {
    const expected = { [zones.bad]: 'fail', [zones.inside]: 'not-applicable' };
    expect(
      verdictsOf('aws.route53.public-zone-is-signed', resources, Object.keys(expected)),
    ).toEqual(expected);
  });

  it('aws.route53.record-names-existing-bucket', () => {
    const expected = { 'CNAME/www.good.example.org': 'pass', 'CNAME/old.good.example.org': 'fail' };
    expect(
      verdictsOf('aws.route53.record-names-existing-bucket', resources, Object.keys(expected)),
    ).toEqual(expected);
  });
});
