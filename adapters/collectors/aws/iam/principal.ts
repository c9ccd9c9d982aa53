import { known } from '#core/domain/fact.ts';
import { noRegion } from '../collect-items.ts';
import { collects } from '../collects.ts';
import { foundIn } from '../lookup.ts';
import { identities } from './identities.ts';

/** Not the roles linked to a service: AWS alone decides what they may do. */
export const principal = collects(
  'aws.iam.principal',
  foundIn(identities, (found) => found.all.map((identity) => ({ identity, found }))),
  ({ identity: { arn } }) => arn,
)
  .inRegion(noRegion)
  .facts({
    policies: ({ identity: { policies } }) => policies,
    permissionsBoundary: ({ identity: { boundary } }) => boundary,
  })
  .facts({ instanceProfileArns: ({ identity }) => known(identity.instanceProfileArns) })
  .facts({ privilege: ({ identity, found }) => found.privilege(identity.arn) })
  .facts({ passRoleEscalations: ({ identity, found }) => found.escalations(identity) })
  .relations(({ identity: { instanceProfileArns } }) =>
    instanceProfileArns.map((to) => ({ type: 'instance-profile', to })),
  );
