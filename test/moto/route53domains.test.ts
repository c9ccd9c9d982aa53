import {
  type ContactDetail,
  RegisterDomainCommand,
  Route53DomainsClient,
} from '@aws-sdk/client-route-53-domains';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import {
  collected,
  collectedAt,
  emptyAccount,
  inDays,
  toMoto,
  verdictsOf,
} from './moto-account.ts';

const someone: ContactDetail = {
  FirstName: 'Camille',
  LastName: 'Martin',
  ContactType: 'PERSON',
  AddressLine1: '1 rue de la Paix',
  City: 'Paris',
  CountryCode: 'FR',
  ZipCode: '75002',
  PhoneNumber: '+33.123456789',
  Email: 'camille@example.org',
};

const register = async (DomainName: string, isCareful: boolean): Promise<void> => {
  await new Route53DomainsClient({ ...toMoto(), region: 'us-east-1' }).send(
    new RegisterDomainCommand({
      DomainName,
      DurationInYears: 2,
      AutoRenew: isCareful,
      AdminContact: someone,
      RegistrantContact: someone,
      TechContact: someone,
      PrivacyProtectAdminContact: isCareful,
      PrivacyProtectRegistrantContact: isCareful,
      PrivacyProtectTechContact: isCareful,
    }),
  );
};

describe('Route 53 Domains in an emulated account', () => {
  let resources: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    await register('good.com', true);
    await register('bad.com', false);
    resources = await collected(['route53domains']);
  });

  it.each([
    ['domain-renews-by-itself', 'pass', 'fail'],
    ['domain-hides-its-contacts', 'unknown', 'fail'],
    ['domain-does-not-expire-soon', 'pass', 'pass'],
    ['domain-is-locked-against-transfer', 'pass', 'pass'],
  ])('aws.route53domains.%s', (name, good, bad) => {
    const control = `aws.route53domains.${name}`;
    const expected = { 'good.com': good, 'bad.com': bad };
    expect(verdictsOf(control, resources, ['good.com', 'bad.com'])).toEqual(expected);
  });

  it('aws.route53domains.domain-does-not-expire-soon: ten days before it does', async () => {
    const later = await collectedAt(inDays(720), ['route53domains']);
    const control = 'aws.route53domains.domain-does-not-expire-soon';
    expect(verdictsOf(control, later, ['good.com'])).toEqual({ 'good.com': 'fail' });
  });
});
