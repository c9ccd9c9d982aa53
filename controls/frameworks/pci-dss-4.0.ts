import { framework } from './framework.ts';
import { access } from './pci-dss-4.0/access.ts';
import { appendices } from './pci-dss-4.0/appendices.ts';
import { data } from './pci-dss-4.0/data.ts';
import { network } from './pci-dss-4.0/network.ts';
import { organisation } from './pci-dss-4.0/organisation.ts';
import { premises } from './pci-dss-4.0/premises.ts';
import { software } from './pci-dss-4.0/software.ts';
import { watch } from './pci-dss-4.0/watch.ts';

/** PCI DSS 4.0; 4.0.1 keeps its numbers. Numbers are the council's, titles are ours. */
export const pciDss = framework({
  id: 'pci-dss-4.0',
  name: 'PCI DSS',
  edition: '4.0',
  requirements: {
    ...network,
    ...data,
    ...software,
    ...access,
    ...premises,
    ...watch,
    ...organisation,
    ...appendices,
  },
});
