import { AccountClient, PutAlternateContactCommand } from '@aws-sdk/client-account';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, toMoto, verdictsOf } from './moto-account.ts';

const declare = async (
  AlternateContactType: 'BILLING' | 'OPERATIONS' | 'SECURITY',
  EmailAddress: string,
): Promise<void> => {
  await new AccountClient(toMoto()).send(
    new PutAlternateContactCommand({
      AlternateContactType,
      EmailAddress,
      Name: 'Team',
      Title: 'Team',
      PhoneNumber: '+33100000000',
    }),
  );
};

const contacts = [
  'security-contact-is-declared',
  'billing-contact-is-declared',
  'operations-contact-is-declared',
] as const;

/** Moto knows no optional region: test/adapters/collectors/aws/account-settings.test.ts. */
describe('the contacts of an emulated account', () => {
  const only = [':settings'];
  let before: readonly AnyResource[];
  let shared: readonly AnyResource[];
  let distinct: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    before = await collected(['account']);
    await declare('SECURITY', 'team@example.com');
    await declare('BILLING', 'Team@example.com');
    shared = await collected(['account']);
    await declare('BILLING', 'billing@example.com');
    await declare('OPERATIONS', 'operations@example.com');
    distinct = await collected(['account']);
  });

  it.each(contacts)('aws.account.%s', (name) => {
    const control = `aws.account.${name}`;
    expect(verdictsOf(control, before, only)).toEqual({ ':settings': 'fail' });
    expect(verdictsOf(control, distinct, only)).toEqual({ ':settings': 'pass' });
  });

  it('aws.account.contacts-are-distinct', () => {
    const control = 'aws.account.contacts-are-distinct';
    expect(verdictsOf(control, before, only)).toEqual({ ':settings': 'not-applicable' });
    expect(verdictsOf(control, shared, only)).toEqual({ ':settings': 'fail' });
    expect(verdictsOf(control, distinct, only)).toEqual({ ':settings': 'pass' });
  });
});
