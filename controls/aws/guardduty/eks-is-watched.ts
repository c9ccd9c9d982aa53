import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.guardduty.eks-is-watched',
  resource: 'aws.guardduty.region',
  severity: 'low',
  title: {
    fr: 'GuardDuty surveille les journaux d’audit d’EKS',
    en: 'GuardDuty watches EKS audit logs',
  },
  risk: {
    fr: 'Un accès anonyme à l’API de Kubernetes, ou un conteneur privilégié, n’alerte personne.',
    en: 'Anonymous access to the Kubernetes API, or a privileged container, alerts nobody.',
  },
  remedy: {
    fr: 'Activez la protection EKS du détecteur. Sans grappe, elle ne coûte rien.',
    en: 'Turn on EKS Protection of the detector. Without a cluster it costs nothing.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/guardduty/latest/ug/kubernetes-protection.html',
  },
  maps: {
    'iso27001-2022': ['A.8.16'],
    'nist-800-53-r5': ['SI-4', 'SI-4(2)'],
  },
  attack: ['T1610', 'T1609'],
  require: { eksProtection: isTrue },
  when: { enabled: isTrue },
});

export const cases: Cases<'aws.guardduty.region'> = {
  pass: [{ enabled: true, eksProtection: true }],
  fail: [{ enabled: true, eksProtection: false }],
  notApplicable: [{ enabled: false, eksProtection: false }],
};
