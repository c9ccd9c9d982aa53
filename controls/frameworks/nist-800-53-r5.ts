import { framework } from './framework.ts';
import { accessControl } from './nist-800-53-r5/access-control.ts';
import { acquisition } from './nist-800-53-r5/acquisition.ts';
import { architecture } from './nist-800-53-r5/architecture.ts';
import { assessment } from './nist-800-53-r5/assessment.ts';
import { audit } from './nist-800-53-r5/audit.ts';
import { awareness } from './nist-800-53-r5/awareness.ts';
import { communications } from './nist-800-53-r5/communications.ts';
import { configuration } from './nist-800-53-r5/configuration.ts';
import { contingency } from './nist-800-53-r5/contingency.ts';
import { identification } from './nist-800-53-r5/identification.ts';
import { incidents } from './nist-800-53-r5/incidents.ts';
import { integrity } from './nist-800-53-r5/integrity.ts';
import { maintenance } from './nist-800-53-r5/maintenance.ts';
import { media } from './nist-800-53-r5/media.ts';
import { personnel } from './nist-800-53-r5/personnel.ts';
import { planning } from './nist-800-53-r5/planning.ts';
import { premises } from './nist-800-53-r5/premises.ts';
import { privacy } from './nist-800-53-r5/privacy.ts';
import { programme } from './nist-800-53-r5/programme.ts';
import { risk } from './nist-800-53-r5/risk.ts';
import { supplyChain } from './nist-800-53-r5/supply-chain.ts';

/**
 * NIST SP 800-53 revision 5, releases to 5.2.0: every control in force, with the enhancements of
 * the SP 800-53B baselines and those that technical checks cite. Ids are NIST's, titles are ours.
 */
export const nist80053 = framework({
  id: 'nist-800-53-r5',
  name: 'NIST SP 800-53',
  edition: 'Rev. 5',
  requirements: {
    ...accessControl,
    ...awareness,
    ...audit,
    ...assessment,
    ...configuration,
    ...contingency,
    ...identification,
    ...incidents,
    ...maintenance,
    ...media,
    ...premises,
    ...planning,
    ...programme,
    ...personnel,
    ...privacy,
    ...risk,
    ...acquisition,
    ...communications,
    ...architecture,
    ...integrity,
    ...supplyChain,
  },
});
