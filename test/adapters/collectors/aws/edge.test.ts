import { describe, expect, it } from 'vitest';
import { distribution } from '#adapters/collectors/aws/cloudfront/distribution.ts';
import { s3Origin } from '#adapters/collectors/aws/cloudfront/s3-origin.ts';
import { hostedZone } from '#adapters/collectors/aws/route53/hosted-zone.ts';
import { s3Record } from '#adapters/collectors/aws/route53/s3-record.ts';
import { accountSettings } from '#adapters/collectors/aws/shield/account-settings.ts';
import { known, unread } from '#core/domain/fact.ts';
import { factsFound, type Script } from './scripted-account.ts';

const listed = (more: object) => ({
  ListDistributions: {
    DistributionList: {
      Items: [{ ARN: 'site', Id: 'E1', DefaultCacheBehavior: { TargetOriginId: 'one' }, ...more }],
    },
  },
});

const originsOf = (...Items: readonly object[]) => ({ Origins: { Items } });

describe('a CloudFront distribution', () => {
  const siteWhere = async (more: object, script: Script = {}) =>
    (await factsFound(distribution, { ...listed(more), ...script }))['site'] ?? {};

  it('has an open origin for each bucket that it reads without an identity', async () => {
    const DomainName = 'data.s3.eu-west-3.amazonaws.com';
    const S3OriginConfig = { OriginAccessIdentity: '' };
    const facts = await siteWhere(
      originsOf(
        { Id: 'control', DomainName, S3OriginConfig, OriginAccessControlId: 'E2' },
        { Id: 'identity', DomainName, S3OriginConfig: { OriginAccessIdentity: 'x' } },
        { Id: 'open', DomainName, S3OriginConfig, OriginAccessControlId: '' },
        { Id: 'website', DomainName: 'data.s3-website.eu-west-3.amazonaws.com' },
        { Id: 'other', DomainName: 'www.example.org' },
      ),
    );
    expect(facts['openS3Origins']).toEqual(known(['open', 'website']));
  });

  it('asks an origin in the clear where it does as a viewer who may', async () => {
    const CustomOriginConfig = { OriginProtocolPolicy: 'match-viewer' };
    const origins = originsOf({ Id: 'one', DomainName: 'a.example.org', CustomOriginConfig });
    const asked = async (ViewerProtocolPolicy: string) => {
      const DefaultCacheBehavior = { TargetOriginId: 'one', ViewerProtocolPolicy };
      return (await siteWhere({ ...origins, DefaultCacheBehavior }))['originsOverPlainHttp'];
    };
    expect(await asked('allow-all')).toEqual(known(['one']));
    expect(await asked('https-only')).toEqual(known([]));
  });

  it('encrypts fields path by path', async () => {
    const Items = [
      { PathPattern: '/pay', AllowedMethods: { Items: ['POST'] }, FieldLevelEncryptionId: 'f' },
      { PathPattern: '/join', AllowedMethods: { Items: ['POST'] }, FieldLevelEncryptionId: '' },
    ];
    expect(await siteWhere({ CacheBehaviors: { Items } })).toMatchObject({
      pathsThatTakePosts: known(['/pay', '/join']),
      pathsWithFieldEncryption: known(['/pay']),
    });
  });

  describe('is logged', () => {
    const off = { DistributionConfig: { Logging: { Enabled: false } } };
    const sources = { deliverySources: [{ name: 'logs', resourceArns: ['site'] }] };
    const delivered = { deliveries: [{ deliverySourceName: 'logs' }] };
    const logged = async (script: Script) =>
      (await siteWhere({}, { GetDistributionConfig: off, ...script }))['logged'];

    it('by a delivery of CloudWatch Logs, which a source alone is not', async () => {
      const DescribeDeliverySources = sources;
      expect(await logged({ DescribeDeliverySources, DescribeDeliveries: delivered })).toEqual(
        known(true),
      );
      const none = { deliveries: [] };
      expect(await logged({ DescribeDeliverySources, DescribeDeliveries: none })).toEqual(
        known(false),
      );
    });

    it('perhaps, where the deliveries cannot be seen', async () => {
      expect(await logged({})).toEqual(unread('denied'));
    });
  });

  it('is protected by Shield where it is among the protections', async () => {
    const script = {
      DescribeSubscription: {},
      ListProtections: { Protections: [{ ResourceArn: 'site' }] },
    };
    expect(await siteWhere({}, script)).toMatchObject({
      shieldSubscribed: known(true),
      shieldProtected: known(true),
    });
    const without = await siteWhere({}, { DescribeSubscription: 'ResourceNotFoundException' });
    expect(without['shieldSubscribed']).toEqual(known(false));
  });

  it('takes from a bucket of which nobody knows, where S3 refuses to say', async () => {
    const origins = listed(originsOf({ Id: 'one', DomainName: 'data.s3.amazonaws.com' }));
    const exists = async (HeadBucket: object | string) =>
      (await factsFound(s3Origin, { ...origins, HeadBucket }))['site/origin/one']?.['bucketExists'];
    expect(await exists({})).toEqual(known(true));
    expect(await exists('NotFound')).toEqual(known(false));
    expect(await exists('Forbidden')).toEqual(unread('denied'));
  });
});

describe('a hosted zone', () => {
  const zones = (isPrivate: boolean) => ({
    ListHostedZones: {
      HostedZones: [{ Id: '/hostedzone/Z1', Config: { PrivateZone: isPrivate } }],
    },
  });

  it('says whether it is signed', async () => {
    const GetDNSSEC = { Status: { ServeSignature: 'SIGNING' } };
    const found = await factsFound(hostedZone, { ...zones(false), GetDNSSEC });
    expect(found['arn:aws:route53:::hostedzone/Z1']?.['dnssec']).toEqual(known('SIGNING'));
  });

  it('has records of S3 by alias and by CNAME, unless it is private', async () => {
    const AliasTarget = { DNSName: 's3-website.eu-west-3.amazonaws.com.' };
    const ResourceRecords = [{ Value: 'cdn.example.org.s3.amazonaws.com' }];
    const ListResourceRecordSets = {
      ResourceRecordSets: [
        { Name: 'www.example.org.', Type: 'A', AliasTarget },
        { Name: 'cdn.example.org.', Type: 'CNAME', ResourceRecords },
        { Name: 'mail.example.org.', Type: 'TXT', ResourceRecords },
        { Name: 'app.example.org.', Type: 'A', ResourceRecords: [{ Value: '192.0.2.1' }] },
      ],
    };
    const namesIn = async (isPrivate: boolean) =>
      Object.keys(await factsFound(s3Record, { ...zones(isPrivate), ListResourceRecordSets }));
    expect(await namesIn(false)).toEqual([
      'arn:aws:route53:::hostedzone/Z1/A/www.example.org',
      'arn:aws:route53:::hostedzone/Z1/CNAME/cdn.example.org',
    ]);
    expect(await namesIn(true)).toEqual([]);
  });
});

it('Shield Advanced says how it is kept ready', async () => {
  const script = {
    DescribeSubscription: { Subscription: { AutoRenew: 'ENABLED' } },
    DescribeEmergencyContactSettings: { EmergencyContactList: [{}, {}] },
    DescribeDRTAccess: { RoleArn: 'arn:aws:iam::111122223333:role/shield' },
  };
  const [facts] = Object.values(await factsFound(accountSettings, script));
  expect(facts).toMatchObject({
    subscribed: known(true),
    autoRenew: known('ENABLED'),
    emergencyContacts: known(2),
    responseTeamRole: known('arn:aws:iam::111122223333:role/shield'),
  });
});
