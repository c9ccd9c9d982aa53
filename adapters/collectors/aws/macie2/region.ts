import { derived } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { given } from '../given.ts';
import { theOnly } from '../listing.ts';
import { arnOf } from '../place.ts';
import { macie2 } from './service.ts';

const isEnabled = ({ status }: { readonly status: string }): boolean => status === 'ENABLED';

export const region = collects('aws.macie2.region', theOnly, (_, place) =>
  arnOf(place, 'macie2', 'region'),
)
  .read(
    macie2,
    'GetMacieSession',
    () => ({}),
    { enabled: ({ status }) => derived({ status: given(status) }, isEnabled) },
    { NotEnabled: { enabled: false } },
  )
  .read(
    macie2,
    'GetAutomatedDiscoveryConfiguration',
    () => ({}),
    { automatedDiscovery: ({ status }) => derived({ status: given(status) }, isEnabled) },
    { NotEnabled: { automatedDiscovery: false } },
  );
