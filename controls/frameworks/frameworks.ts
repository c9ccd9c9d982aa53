import { anssiHygiene } from './anssi-hygiene.ts';
import { cisAws } from './cis-aws-6.0.0.ts';
import { hipaa } from './hipaa-security-rule.ts';
import { iso27001 } from './iso27001-2022.ts';
import { nis2 } from './nis2-art21.ts';
import { nist80053 } from './nist-800-53-r5.ts';
import { owaspTop10 } from './owasp-top-10-2025.ts';
import { pciDss } from './pci-dss-4.0.ts';
import { secNumCloud } from './secnumcloud-3.2.ts';

/** Every catalogue that controls may refer to, by its id. */
export const frameworks = {
  'cis-aws-6.0.0': cisAws,
  'anssi-hygiene': anssiHygiene,
  'iso27001-2022': iso27001,
  'nis2-art21': nis2,
  'hipaa-security-rule': hipaa,
  'secnumcloud-3.2': secNumCloud,
  'pci-dss-4.0': pciDss,
  'owasp-top-10-2025': owaspTop10,
  'nist-800-53-r5': nist80053,
} as const;

export type FrameworkId = keyof typeof frameworks;

/** References by framework; an id that no catalogue has does not compile. */
export type FrameworkMaps = {
  readonly [Id in FrameworkId]?: readonly (keyof (typeof frameworks)[Id]['requirements'])[];
};
