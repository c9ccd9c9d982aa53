import { framework } from './framework.ts';
import { accessControl } from './nist-800-53-r5/access-control.ts';
import { architecture } from './nist-800-53-r5/architecture.ts';
import { assessmentAndRisk } from './nist-800-53-r5/assessment-and-risk.ts';
import { audit } from './nist-800-53-r5/audit.ts';
import { communications } from './nist-800-53-r5/communications.ts';
import { configuration } from './nist-800-53-r5/configuration.ts';
import { contingency } from './nist-800-53-r5/contingency.ts';
import { identification } from './nist-800-53-r5/identification.ts';
import { integrity } from './nist-800-53-r5/integrity.ts';

/**
 * NIST SP 800-53 revision 5: every control in force, with the enhancements of the baselines of
 * SP 800-53B and those that technical checks cite. Ids are NIST's, titles are ours.
 */
export const nist80053 = framework({
  id: 'nist-800-53-r5',
  name: 'NIST SP 800-53',
  edition: 'revision 5',
  requirements: {
    ...accessControl,
    ...audit,
    ...assessmentAndRisk,
    ...configuration,
    ...contingency,
    ...identification,
    ...communications,
    ...architecture,
    ...integrity,
  },
});
