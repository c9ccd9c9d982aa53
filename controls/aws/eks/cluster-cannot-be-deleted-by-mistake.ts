import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.eks.cluster-cannot-be-deleted-by-mistake',
  resource: 'aws.eks.cluster',
  severity: 'low',
  title: {
    fr: 'Le cluster EKS est protégé contre la suppression',
    en: 'The EKS cluster is guarded from deletion',
  },
  risk: {
    fr: 'Une commande lancée sur le mauvais compte, ou par un intrus, supprime le cluster et tout ce qui y tourne.',
    en: 'A command run on the wrong account, or by an intruder, deletes the cluster and all that runs there.',
  },
  remedy: {
    fr: 'Activez la protection contre la suppression.',
    en: 'Turn deletion protection on.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/eks/latest/userguide/deletion-protection.html',
  },
  maps: {
    'anssi-hygiene': ['37'],
    'iso27001-2022': ['A.8.14'],
    'nist-800-53-r5': ['CP-9', 'CM-5'],
  },
  attack: ['T1485'],
  require: { deletionProtection: isTrue },
});

export const cases: Cases<'aws.eks.cluster'> = {
  pass: [{ deletionProtection: true }],
  fail: [{ deletionProtection: false }],
};
