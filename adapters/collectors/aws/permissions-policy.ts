import type { Needs } from '#core/domain/audit/needs.ts';
import { actionsNeeded } from './plan.ts';

/** The IAM policy of a role that reads the needed facts, and may do nothing else. */
export const permissionsPolicy = (needs: Needs) => ({
  Version: '2012-10-17',
  Statement: [
    { Sid: 'ProbantAudit', Effect: 'Allow', Action: actionsNeeded(needs), Resource: '*' },
  ],
});
