import { derived } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { theOnly } from '../listing.ts';
import { arnOf } from '../place.ts';
import { analyzers } from './analyzers.ts';

/** They have no ARN of their own: the name is ours. */
export const regionSettings = collects('aws.accessanalyzer.region-settings', theOnly, (_, place) =>
  arnOf(place, 'access-analyzer', 'region-settings'),
).join(
  { analyzers },
  {
    externalAccessAnalyzers: (found) =>
      derived(found, ({ analyzers: all }) =>
        all
          .filter(({ type }) => type === 'ACCOUNT' || type === 'ORGANIZATION')
          .filter(({ status }) => status === 'ACTIVE')
          .flatMap(({ name }) => name ?? []),
      ),
  },
);
