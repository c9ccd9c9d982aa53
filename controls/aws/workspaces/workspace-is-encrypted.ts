import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.workspaces.workspace-is-encrypted',
  resource: 'aws.workspaces.workspace',
  severity: 'high',
  title: {
    fr: 'Les deux volumes du WorkSpace sont chiffrés',
    en: 'Both volumes of the WorkSpace are encrypted',
  },
  risk: {
    fr: 'Les documents de l’utilisateur restent en clair sur le disque et dans ses copies.',
    en: 'Documents of the user stay in clear on the disk and in its copies.',
  },
  remedy: {
    fr: 'Migrez l’utilisateur vers un WorkSpace lancé avec ses deux volumes chiffrés : un volume existant ne se chiffre pas.',
    en: 'Move the user to a WorkSpace launched with both volumes encrypted: an existing volume cannot be encrypted.',
    effort: 'high',
    doc: 'https://docs.aws.amazon.com/workspaces/latest/adminguide/encrypt-workspaces.html',
  },
  maps: {
    'anssi-hygiene': ['31'],
    'iso27001-2022': ['A.8.24'],
    'nist-800-53-r5': ['SC-28(1)'],
    'pci-dss-4.0': ['3.5.1'],
  },
  attack: ['T1530'],
  require: { clearVolumes: isEmpty },
});

export const cases: Cases<'aws.workspaces.workspace'> = {
  pass: [{ clearVolumes: [] }],
  fail: [{ clearVolumes: ['user'] }, { clearVolumes: ['root', 'user'] }],
};
