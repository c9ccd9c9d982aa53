import { foreignAccounts } from '#core/domain/derive/foreign-accounts.ts';
import { resourceOpenToAnyone } from '#core/domain/derive/resource-policy.ts';
import { derived, known } from '#core/domain/fact.ts';
import { parsePolicy } from '#core/domain/policy/parse-document.ts';
import { collects } from '../collects.ts';
import { given } from '../given.ts';
import { each } from '../listing.ts';
import { allOf } from '../lookup.ts';
import { events } from './service.ts';

const archives = allOf(each(events, 'ListArchives', {}, ({ Archives }) => Archives));

export const bus = collects(
  'aws.events.bus',
  each(events, 'ListEventBuses', {}, ({ EventBuses }) => EventBuses),
  ({ Arn }) => Arn ?? '',
)
  .facts({
    isDefault: ({ Name }) => derived({ name: given(Name) }, ({ name }) => name === 'default'),
    policy: ({ Policy }) => (Policy ? parsePolicy(Policy) : known(null)),
  })
  .join(
    { archives },
    {
      archived: (found, { Arn }) =>
        derived(found, (read) =>
          read.archives.some(
            ({ EventSourceArn, State }) => EventSourceArn === Arn && State === 'ENABLED',
          ),
        ),
    },
  )
  .derive('openToAnyone', ['policy'], ({ policy }, { account }) =>
    resourceOpenToAnyone(policy, account, { mayBeAnonymous: false }),
  )
  .derive('foreignAccounts', ['policy'], ({ policy }, { account }) =>
    foreignAccounts(policy, account),
  );
