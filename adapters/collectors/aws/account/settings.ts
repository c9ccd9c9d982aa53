import type { AlternateContactType } from '@aws-sdk/client-account';
import { isInUnion } from '#core/domain/derive/union-regions.ts';
import { derived } from '#core/domain/fact.ts';
import { noRegion } from '../collect-items.ts';
import { collects } from '../collects.ts';
import { given } from '../given.ts';
import { each, theOnly } from '../listing.ts';
import { allOf, answerTo } from '../lookup.ts';
import { arnOf } from '../place.ts';
import { account } from './service.ts';

/** The address of an alternate contact. Null: there is none. */
const addressOf = (type: AlternateContactType) =>
  answerTo(
    account,
    'GetAlternateContact',
    { AlternateContactType: type },
    ({ AlternateContact }) => given(AlternateContact?.EmailAddress),
    { ResourceNotFoundException: null },
  );

const contacts = {
  security: addressOf('SECURITY'),
  billing: addressOf('BILLING'),
  operations: addressOf('OPERATIONS'),
};

const areDistinct = (addresses: readonly (string | null)[]): boolean => {
  const those = addresses.filter((address) => address !== null).map((one) => one.toLowerCase());
  return new Set(those).size === those.length;
};

/** Not those that every account has from the start. */
const optedInRegions = allOf(
  each(
    account,
    'ListRegions',
    { RegionOptStatusContains: ['ENABLED', 'ENABLING'] },
    ({ Regions }) => Regions,
  ),
);

/** They have no ARN of their own: the name is ours. */
export const settings = collects('aws.account.settings', theOnly, (_, place) =>
  arnOf({ ...place, region: '' }, 'account', 'settings'),
)
  .inRegion(noRegion)
  .join(contacts, {
    hasSecurityContact: ({ security }) =>
      derived({ security }, ({ security: address }) => address !== null),
    hasBillingContact: ({ billing }) =>
      derived({ billing }, ({ billing: address }) => address !== null),
    hasOperationsContact: ({ operations }) =>
      derived({ operations }, ({ operations: address }) => address !== null),
    contactsAreDistinct: (found) =>
      derived(found, ({ security, billing, operations }) =>
        areDistinct([security, billing, operations]),
      ),
  })
  .join(
    { optedInRegions },
    {
      optedInRegionsOutsideUnion: (found) =>
        derived(found, ({ optedInRegions: regions }) =>
          regions
            .flatMap(({ RegionName }) => RegionName ?? [])
            .filter((region) => !isInUnion(region)),
        ),
    },
  );
