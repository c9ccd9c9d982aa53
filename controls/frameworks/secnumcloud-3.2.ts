import { framework } from './framework.ts';
import { governance } from './secnumcloud-3.2/governance.ts';
import { operations } from './secnumcloud-3.2/operations.ts';
import { protection } from './secnumcloud-3.2/protection.ts';
import { relations } from './secnumcloud-3.2/relations.ts';

/** ANSSI, SecNumCloud 3.2: its measures, not their lettered clauses, which bind the provider's people. */
export const secNumCloud = framework({
  id: 'secnumcloud-3.2',
  name: 'ANSSI SecNumCloud',
  edition: '3.2',
  requirements: { ...governance, ...protection, ...operations, ...relations },
});
