import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.launch-template-user-data-holds-no-secret',
  resource: 'aws.ec2.launch-template',
  severity: 'high',
  title: {
    fr: 'Les données utilisateur du modèle de lancement ne contiennent pas de secret',
    en: 'The user data of the launch template holds no secret',
  },
  risk: {
    fr: 'Quiconque lit les réglages du modèle, ou exécute un programme sur la machine, lit ce secret en clair.',
    en: 'Whoever reads the settings of the template, or runs a program on the machine, reads that secret in clear.',
  },
  remedy: {
    fr: 'Changez le secret, puis faites-le lire au démarrage dans Secrets Manager ou Parameter Store par le rôle de l’instance.',
    en: 'Change the secret, then have it read at start from Secrets Manager or Parameter Store by the role of the instance.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html',
  },
  maps: {
    'anssi-hygiene': ['31'],
    'iso27001-2022': ['A.5.17', 'A.8.24'],
    'pci-dss-4.0': ['8.6.2'],
    'nist-800-53-r5': ['IA-5(7)', 'SC-28'],
  },
  attack: ['T1552.001', 'T1552.005'],
  require: { userDataHoldsSecret: isFalse },
});

export const cases: Cases<'aws.ec2.launch-template'> = {
  pass: [{ userDataHoldsSecret: false }],
  fail: [{ userDataHoldsSecret: true }],
};
