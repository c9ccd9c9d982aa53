import { ACMClient, RequestCertificateCommand } from '@aws-sdk/client-acm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, toMoto, verdictsOf } from './moto-account.ts';

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

/** Moto says DNS where e-mail was asked for, and nothing is in use there: neither can fail. */
describe('ACM in an emulated account', () => {
  let made: Awaited<ReturnType<typeof makeCertificates>>;
  let resources: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    made = await makeCertificates();
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
});
