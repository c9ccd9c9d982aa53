import { describe, expect, it } from 'vitest';
import { domain } from '#adapters/collectors/aws/route53domains/domain.ts';
import { known, unread } from '#core/domain/fact.ts';
import { factsFound } from './scripted-account.ts';

describe('a domain registered with Route 53', () => {
  const factsOf = async (listed: object, detail: object | string) => {
    const found = await factsFound(domain, {
      ListDomains: { Domains: [{ DomainName: 'probant.example', ...listed }] },
      GetDomainDetail: detail,
    });
    return found['probant.example'] ?? {};
  };

  it('tells its lock, its renewal and its last day', async () => {
    const listed = { TransferLock: false, AutoRenew: true, Expiry: new Date('2026-12-22') };
    expect(await factsOf(listed, 'Denied')).toEqual({
      lockedAgainstTransfer: known(false),
      renewsByItself: known(true),
      daysLeft: known(30),
      shownContacts: unread('denied'),
    });
    expect(await factsOf({}, {})).toEqual({
      lockedAgainstTransfer: unread('absent'),
      renewsByItself: unread('absent'),
      daysLeft: unread('absent'),
      shownContacts: unread('absent'),
    });
  });

  const hidden = { AdminPrivacy: true, RegistrantPrivacy: true, TechPrivacy: true };

  it.each([
    ['all hidden', { ...hidden, BillingPrivacy: true }, known([])],
    ['one shown', { ...hidden, BillingPrivacy: false }, known(['billing'])],
    ['one unsaid', hidden, unread('absent')],
    ['one shown beside one unsaid', { ...hidden, TechPrivacy: false }, known(['technical'])],
  ])('shows its contacts as far as it was told: %s', async (_, detail, expected) => {
    expect((await factsOf({}, detail))['shownContacts']).toEqual(expected);
  });
});
