import {
  ACMClient,
  ImportCertificateCommand,
  RequestCertificateCommand,
} from '@aws-sdk/client-acm';
import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { testAuthority } from '#test/adapters/collectors/web/tls/authority.ts';
import { collected, emptyAccount, toMoto, verdictsOf } from './moto-account.ts';
import { subnetIn, vpcOf } from './seed/networks.ts';

const makeCertificates = async () => {
  const acm = new ACMClient(toMoto());
  const request = async (input: ConstructorParameters<typeof RequestCertificateCommand>[0]) => {
    const { CertificateArn } = await acm.send(new RequestCertificateCommand(input));
    return `${CertificateArn}`;
  };
  const good = await request({
    DomainName: 'good.example.org',
    ValidationMethod: 'DNS',
    KeyAlgorithm: 'EC_prime256v1',
  });
  const bad = await request({
    DomainName: '*.bad.example.org',
    Options: { CertificateTransparencyLoggingPreference: 'DISABLED' },
  });
  return { good, bad };
};

type TestAuthority = Awaited<ReturnType<typeof testAuthority>>;

const importCertificate = async (
  { issue }: TestAuthority,
  days: number,
  rsaBits: number,
): Promise<string> => {
  const { cert, key } = await issue({ days, rsaBits }, 'leaf-only');
  const { CertificateArn } = await new ACMClient(toMoto()).send(
    new ImportCertificateCommand({ Certificate: Buffer.from(cert), PrivateKey: Buffer.from(key) }),
  );
  return `${CertificateArn}`;
};

const present = async (Name: string, Subnets: string[], CertificateArn: string): Promise<void> => {
  const elb = new ElasticLoadBalancingV2Client(toMoto());
  const { LoadBalancers = [] } = await elb.send(new CreateLoadBalancerCommand({ Name, Subnets }));
  await elb.send(
    new CreateListenerCommand({
      LoadBalancerArn: LoadBalancers[0]?.LoadBalancerArn,
      Protocol: 'HTTPS',
      Port: 443,
      Certificates: [{ CertificateArn }],
      DefaultActions: [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } }],
    }),
  );
};

/** One that ends soon and one that does not, both presented, and a weak one that nobody presents. */
const importCertificates = async () => {
  const authority = await testAuthority();
  const lasting = await importCertificate(authority, 200, 2048);
  const ending = await importCertificate(authority, 10, 2048);
  const vpc = await vpcOf('10.3.0.0/16');
  const subnets = [
    await subnetIn(vpc, 'a', '10.3.1.0/24'),
    await subnetIn(vpc, 'b', '10.3.2.0/24'),
  ];
  await present('lasting', subnets, lasting);
  await present('ending', subnets, ending);
  return { lasting, ending, idle: await importCertificate(authority, 200, 1024) };
};

describe('ACM in an emulated account', () => {
  let made: Awaited<ReturnType<typeof makeCertificates>>;
  let imported: Awaited<ReturnType<typeof importCertificates>>;
  let resources: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    made = await makeCertificates();
    imported = await importCertificates();
    resources = await collected(['acm']);
  });

  it.each([
    ['aws.acm.certificate-key-is-strong', 'pass', 'pass'],
    ['aws.acm.certificate-is-logged-publicly', 'pass', 'fail'],
    ['aws.acm.certificate-is-validated-by-dns', 'pass', 'pass'],
    ['aws.acm.certificate-names-no-wildcard', 'pass', 'fail'],
    ['aws.acm.certificate-is-used', 'not-applicable', 'not-applicable'],
    ['aws.acm.certificate-is-not-about-to-expire', 'not-applicable', 'not-applicable'],
    ['aws.acm.certificate-renews-by-itself', 'not-applicable', 'not-applicable'],
  ])('%s', (control, good, bad) => {
    expect(verdictsOf(control, resources, [made.good, made.bad])).toEqual({
      [made.good]: good,
      [made.bad]: bad,
    });
  });

  it.each([
    ['aws.acm.certificate-is-not-about-to-expire', 'lasting', 'ending'],
    ['aws.acm.certificate-is-used', 'lasting', 'idle'],
    ['aws.acm.certificate-key-is-strong', 'lasting', 'idle'],
  ] as const)('%s: on the %s one, not on the %s one', (control, passing, failing) => {
    const [good, bad] = [imported[passing], imported[failing]];
    expect(verdictsOf(control, resources, [good, bad])).toEqual({ [good]: 'pass', [bad]: 'fail' });
  });
});
