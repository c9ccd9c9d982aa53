import { devicesAndNetwork } from './anssi-hygiene/devices-and-network.ts';
import { operations } from './anssi-hygiene/operations.ts';
import { peopleAndAccess } from './anssi-hygiene/people-and-access.ts';
import { framework } from './framework.ts';

/** ANSSI, « Guide d’hygiène informatique ». It asks more than machines can see: nothing is decided whole. */
export const anssiHygiene = framework({
  id: 'anssi-hygiene',
  name: 'ANSSI, guide d’hygiène informatique',
  edition: '2.0 (2017)',
  requirements: { ...peopleAndAccess, ...devicesAndNetwork, ...operations },
});
