import { framework } from './framework.ts';
import { organisation } from './iso27001-2022/organisation.ts';
import { peopleAndPremises } from './iso27001-2022/people-and-premises.ts';
import { technology } from './iso27001-2022/technology.ts';

/** ISO/IEC 27001:2022, the controls of Annex A. Numbers are ISO's, titles are ours. */
export const iso27001 = framework({
  id: 'iso27001-2022',
  name: 'ISO/IEC 27001, Annex A',
  edition: '2022',
  requirements: { ...organisation, ...peopleAndPremises, ...technology },
});
