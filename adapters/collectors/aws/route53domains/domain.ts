import type { GetDomainDetailResponse } from '@aws-sdk/client-route-53-domains';
import { derived, type Fact, known, unread } from '#core/domain/fact.ts';
import type { DomainContact } from '#core/domain/resources/aws-route53domains.ts';
import { noRegion } from '../collect-items.ts';
import { collects } from '../collects.ts';
import { given } from '../given.ts';
import { each } from '../listing.ts';
import { daysUntil } from '../place.ts';
import { route53domains } from './service.ts';

/** One that is shown settles it; that none is takes hearing of each. */
const shownContacts = (detail: GetDomainDetailResponse): Fact<readonly DomainContact[]> => {
  const hidden: readonly (readonly [DomainContact, boolean | undefined])[] = [
    ['registrant', detail.RegistrantPrivacy],
    ['administrative', detail.AdminPrivacy],
    ['technical', detail.TechPrivacy],
    ['billing', detail.BillingPrivacy],
  ];
  const shown = hidden.filter(([, isHidden]) => isHidden === false).map(([contact]) => contact);
  const isUnsaid = hidden.some(([, isHidden]) => isHidden === undefined);
  return shown.length === 0 && isUnsaid ? unread('absent') : known(shown);
};

export const domain = collects(
  'aws.route53domains.domain',
  each(route53domains, 'ListDomains', { MaxItems: 100 }, ({ Domains }) => Domains),
  ({ DomainName }) => DomainName ?? '',
)
  .inRegion(noRegion)
  .facts({
    lockedAgainstTransfer: ({ TransferLock }) => given(TransferLock),
    renewsByItself: ({ AutoRenew }) => given(AutoRenew),
    daysLeft: ({ Expiry }, place) =>
      derived({ date: given(Expiry) }, ({ date }) => daysUntil(place, date)),
  })
  .read(route53domains, 'GetDomainDetail', ({ DomainName }) => ({ DomainName }), {
    shownContacts,
  });
