import { IAMClient, UploadServerCertificateCommand } from '@aws-sdk/client-iam';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { instantOf } from '#core/domain/time.ts';
import {
  collected,
  collectedAt,
  emptyAccount,
  inDays,
  toMoto,
  verdictsOf,
} from './moto-account.ts';
import { makeRole, makeSamlProvider, makeUser } from './seed/identities.ts';

const uploadCertificate = async (): Promise<void> => {
  await new IAMClient(toMoto()).send(
    new UploadServerCertificateCommand({
      ServerCertificateName: 'site',
      CertificateBody: 'not a real certificate',
      PrivateKey: 'not a real key',
    }),
  );
};

const today = [
  ['user-password-is-in-use', { ann: 'pass', robot: 'not-applicable' }],
  ['user-access-keys-are-in-use', { robot: 'pass', ann: 'not-applicable' }],
  ['user-access-keys-are-renewed', { robot: 'pass', ann: 'not-applicable' }],
  ['role-is-in-use', { worker: 'pass' }],
] as const;

const in100Days = [
  ['user-password-is-in-use', { ann: 'fail', robot: 'not-applicable' }],
  ['user-access-keys-are-in-use', { robot: 'fail', ann: 'not-applicable' }],
  ['user-access-keys-are-renewed', { robot: 'fail', ann: 'not-applicable' }],
  ['role-is-in-use', { worker: 'fail' }],
] as const;

/** Moto signs in for nobody, and has SAML providers end in 2032 and certificates on 6 May 2012. */
describe('what is idle or old in IAM of an emulated account', () => {
  let now: readonly AnyResource[];
  let later: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    await makeUser('ann', { password: true });
    await makeUser('robot', { keys: 1 });
    await makeRole('worker', { trusts: { Service: 'lambda.amazonaws.com' } });
    await makeSamlProvider('office');
    await uploadCertificate();
    now = await collected(['iam']);
    later = await collectedAt(inDays(100), ['iam']);
  });

  it.each(today)('aws.iam.%s: today', (name, expected) => {
    expect(verdictsOf(`aws.iam.${name}`, now, Object.keys(expected))).toEqual(expected);
  });

  it.each(in100Days)('aws.iam.%s: not for 100 days', (name, expected) => {
    expect(verdictsOf(`aws.iam.${name}`, later, Object.keys(expected))).toEqual(expected);
  });

  it('aws.iam.saml-provider-metadata-has-a-month-left: until 2032', async () => {
    const control = 'aws.iam.saml-provider-metadata-has-a-month-left';
    const ended = await collectedAt(instantOf(Date.parse('2040-01-01')), ['iam']);
    expect(verdictsOf(control, now, ['/office'])).toEqual({ '/office': 'pass' });
    expect(verdictsOf(control, ended, ['/office'])).toEqual({ '/office': 'fail' });
  });

  it.each([
    ['2012-01-01', 'pass', 'pass'],
    ['2012-05-01', 'pass', 'fail'],
    ['2012-06-01', 'fail', 'not-applicable'],
  ])('a server certificate on %s', async (day, isNotExpired, hasAMonthLeft) => {
    const found = await collectedAt(instantOf(Date.parse(day)), ['iam']);
    const verdictOn = (name: string) => verdictsOf(`aws.iam.${name}`, found, ['/site'])['/site'];
    expect(verdictOn('server-certificate-is-not-expired')).toBe(isNotExpired);
    expect(verdictOn('server-certificate-has-a-month-left')).toBe(hasAMonthLeft);
  });
});
