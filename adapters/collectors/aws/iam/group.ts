import { known } from '#core/domain/fact.ts';
import { noRegion } from '../collect-items.ts';
import { collects } from '../collects.ts';
import { foundIn } from '../lookup.ts';
import { accountDetails } from './account-details.ts';

export const group = collects(
  'aws.iam.group',
  foundIn(accountDetails, ({ groups, users }) => groups.map((detail) => ({ detail, users }))),
  ({ detail: { Arn = '' } }) => Arn,
)
  .inRegion(noRegion)
  .facts({
    members: ({ detail: { GroupName = '' }, users }) =>
      known(users.filter(({ GroupList = [] }) => GroupList.includes(GroupName)).length),
  });
