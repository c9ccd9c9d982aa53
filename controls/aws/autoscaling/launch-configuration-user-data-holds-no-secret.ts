import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.autoscaling.launch-configuration-user-data-holds-no-secret',
  resource: 'aws.autoscaling.launch-configuration',
  severity: 'high',
  title: {
    fr: 'Les données utilisateur de la configuration de lancement ne contiennent pas de secret',
    en: 'The user data of the launch configuration holds no secret',
  },
  risk: {
    fr: 'Quiconque lit la configuration, ou exécute un programme sur une machine du groupe, lit ce secret en clair.',
    en: 'Whoever reads the configuration, or runs a program on a machine of the group, reads that secret in clear.',
  },
  remedy: {
    fr: 'Changez le secret, faites-le lire au démarrage dans Secrets Manager ou Parameter Store, puis passez à un modèle de lancement.',
    en: 'Change the secret, have it read at start from Secrets Manager or Parameter Store, then move to a launch template.',
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

export const cases: Cases<'aws.autoscaling.launch-configuration'> = {
  pass: [{ userDataHoldsSecret: false }],
  fail: [{ userDataHoldsSecret: true }],
};
