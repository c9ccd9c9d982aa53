import { derived, type Fact } from '../fact.ts';
import type { PolicyDocument, Statement } from '../policy/document.ts';
import { namesAction } from '../policy/names-action.ts';

const isOnEverything = ({ resources }: Statement): boolean =>
  resources !== null && !resources.negated && resources.patterns.includes('*');

const denials = (policies: readonly PolicyDocument[]): readonly Statement[] =>
  policies
    .flatMap(({ statements }) => statements)
    .filter((one) => one.effect === 'Deny' && isOnEverything(one));

/** A guardrail may spare the roles of administrators, by their ARN: that is how it is maintained. */
const sparesNamedOnly = ({ conditions }: Statement): boolean =>
  conditions.every(({ key, sense }) => key === 'aws:principalarn' && sense === 'mismatch');

/** Whether service control policies of the root forbid every member to leave. */
export const leavingDenied = (policies: Fact<readonly PolicyDocument[]>): Fact<boolean> =>
  derived({ policies }, ({ policies: attached }) =>
    denials(attached).some(
      (one) => namesAction(one.actions, 'organizations:LeaveOrganization') && sparesNamedOnly(one),
    ),
  );

/** Requests of EC2 stand for those of every regional service. */
const regional = 'ec2:RunInstances';

/** Whether service control policies of the root refuse requests to regions that they do not name. */
export const regionsRestricted = (policies: Fact<readonly PolicyDocument[]>): Fact<boolean> =>
  derived({ policies }, ({ policies: attached }) =>
    denials(attached).some(
      (one) =>
        namesAction(one.actions, regional) &&
        one.conditions.some(
          ({ key, sense }) => key === 'aws:requestedregion' && sense === 'mismatch',
        ),
    ),
  );
