import { derived, type Fact } from '../fact.ts';
import type { PolicyDocument } from '../policy/document.ts';
import { namesAction } from '../policy/names-action.ts';
import { starts } from './pass-role-services.ts';

const services: readonly string[] = [...new Set(starts.map(({ service }) => service))];

/** The services that may take a role and that run with it what their users bring. */
export const workloadServices = (trustPolicy: Fact<PolicyDocument>): Fact<readonly string[]> =>
  derived({ trustPolicy }, ({ trustPolicy: { statements } }) => {
    const trusting = statements.filter(
      ({ effect, actions }) => effect === 'Allow' && namesAction(actions, 'sts:AssumeRole'),
    );
    return services.filter((service) =>
      trusting.some(({ principals }) => principals?.service.includes(service)),
    );
  });
