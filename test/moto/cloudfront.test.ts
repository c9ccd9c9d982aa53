import {
  CloudFrontClient,
  CreateDistributionCommand,
  type DistributionConfig,
  type Method,
  type Origin,
} from '@aws-sdk/client-cloudfront';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, region, toMoto, verdictsOf } from './moto-account.ts';

const inVirginia = () => ({ ...toMoto(), region: 'us-east-1' });

const make = async (
  CallerReference: string,
  origins: readonly Origin[],
  config: Partial<DistributionConfig>,
): Promise<string> => {
  const [first] = origins;
  const cloudfront = new CloudFrontClient(inVirginia());
  const { Distribution } = await cloudfront.send(
    new CreateDistributionCommand({
      DistributionConfig: {
        CallerReference,
        Comment: CallerReference,
        Enabled: true,
        Origins: { Quantity: origins.length, Items: [...origins] },
        DefaultCacheBehavior: { TargetOriginId: first?.Id, ViewerProtocolPolicy: 'https-only' },
        ...config,
      },
    }),
  );
  return `${Distribution?.ARN}`;
};

const s3Origin = (Id: string, bucket: string, OriginAccessIdentity: string): Origin => ({
  Id,
  DomainName: `${bucket}.s3.${region}.amazonaws.com`,
  S3OriginConfig: { OriginAccessIdentity },
});

const makeGood = async (): Promise<string> => {
  const Items = [{ Id: 'group', FailoverCriteria: { StatusCodes: { Quantity: 1, Items: [500] } } }];
  const Members = { Quantity: 2, Items: [{ OriginId: 'assets' }, { OriginId: 'assets' }] };
  return make(
    'good',
    [s3Origin('assets', 'assets', 'origin-access-identity/cloudfront/E0EXAMPLE')],
    {
      DefaultRootObject: 'index.html',
      WebACLId: 'arn:aws:wafv2:us-east-1:123456789012:global/webacl/site/example',
      Logging: {
        Enabled: true,
        IncludeCookies: false,
        Bucket: 'logs.s3.amazonaws.com',
        Prefix: '',
      },
      ViewerCertificate: {
        CloudFrontDefaultCertificate: false,
        ACMCertificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/example',
        MinimumProtocolVersion: 'TLSv1.2_2021',
        SSLSupportMethod: 'sni-only',
      },
      Restrictions: {
        GeoRestriction: { RestrictionType: 'whitelist', Quantity: 1, Items: ['FR'] },
      },
      OriginGroups: { Quantity: 1, Items: Items.map((one) => ({ ...one, Members })) },
    },
  );
};

const makeBad = async (): Promise<string> => {
  const backend: Origin = {
    Id: 'backend',
    DomainName: 'backend.example.org',
    CustomOriginConfig: {
      HTTPPort: 80,
      HTTPSPort: 443,
      OriginProtocolPolicy: 'match-viewer',
      OriginSslProtocols: { Quantity: 2, Items: ['TLSv1', 'TLSv1.2'] },
    },
  };
  return make('bad', [backend, s3Origin('gone', 'never-made', '')], {
    DefaultCacheBehavior: { TargetOriginId: 'backend', ViewerProtocolPolicy: 'allow-all' },
    ViewerCertificate: {
      CloudFrontDefaultCertificate: false,
      ACMCertificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/example',
      MinimumProtocolVersion: 'TLSv1',
      SSLSupportMethod: 'vip',
    },
  });
};

const overTls = { HTTPPort: 80, HTTPSPort: 443, OriginProtocolPolicy: 'https-only' } as const;
const methods: Method[] = ['GET', 'HEAD', 'OPTIONS', 'PUT', 'POST', 'PATCH', 'DELETE'];

/** Takes forms, under the name and the certificate of CloudFront. */
const makeForm = (name: string, FieldLevelEncryptionId: string): Promise<string> =>
  make(name, [{ Id: 'form', DomainName: 'form.example.org', CustomOriginConfig: overTls }], {
    DefaultCacheBehavior: {
      TargetOriginId: 'form',
      ViewerProtocolPolicy: 'https-only',
      AllowedMethods: { Quantity: methods.length, Items: methods },
      FieldLevelEncryptionId,
    },
  });

const makeAll = async () => {
  const s3 = new S3Client({ ...toMoto(), forcePathStyle: true });
  const CreateBucketConfiguration = { LocationConstraint: region } as const;
  await s3.send(new CreateBucketCommand({ Bucket: 'assets', CreateBucketConfiguration }));
  return {
    good: await makeGood(),
    bad: await makeBad(),
    sealed: await makeForm('sealed', 'C0EXAMPLE'),
    plain: await makeForm('plain', ''),
  };
};

/** Moto forgets what identity reads an S3 origin: one that reads no bucket stands for the good one. */
describe('CloudFront in an emulated account', () => {
  let made: Awaited<ReturnType<typeof makeAll>>;
  let resources: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    made = await makeAll();
    resources = await collected(['cloudfront']);
  });

  it.each([
    'aws.cloudfront.distribution-asks-viewers-for-https',
    'aws.cloudfront.distribution-asks-viewers-for-tls-1-2',
    'aws.cloudfront.distribution-shares-addresses',
    'aws.cloudfront.distribution-asks-origins-over-https',
    'aws.cloudfront.distribution-asks-origins-for-tls-1-2',
    'aws.cloudfront.distribution-is-logged',
    'aws.cloudfront.distribution-is-behind-waf',
    'aws.cloudfront.distribution-has-root-object',
    'aws.cloudfront.distribution-fails-over',
    'aws.cloudfront.distribution-restricts-countries',
  ])('%s', (control) => {
    expect(verdictsOf(control, resources, [made.good, made.bad])).toEqual({
      [made.good]: 'pass',
      [made.bad]: 'fail',
    });
  });

  it.each([
    ['aws.cloudfront.distribution-holds-s3-origins', 'plain', 'bad'],
    ['aws.cloudfront.distribution-has-own-certificate', 'good', 'plain'],
    ['aws.cloudfront.distribution-encrypts-fields', 'sealed', 'plain'],
  ] as const)('%s: on the %s one, not on the %s one', (control, passing, failing) => {
    const [good, bad] = [made[passing], made[failing]];
    expect(verdictsOf(control, resources, [good, bad])).toEqual({ [good]: 'pass', [bad]: 'fail' });
  });

  it('aws.cloudfront.s3-origin-exists', () => {
    const expected = { 'origin/assets': 'pass', 'origin/gone': 'fail' };
    expect(verdictsOf('aws.cloudfront.s3-origin-exists', resources, Object.keys(expected))).toEqual(
      expected,
    );
  });

  it('is asked in us-east-1, wherever the audit is at home, and belongs to no region', () => {
    const regions = resources
      .filter(({ kind }) => kind === 'aws.cloudfront.distribution')
      .map(({ region: where }) => where);
    expect(regions).toEqual([null, null, null, null]);
  });
});
