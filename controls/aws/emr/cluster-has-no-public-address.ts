import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.emr.cluster-has-no-public-address',
  resource: 'aws.emr.cluster',
  severity: 'high',
  title: {
    fr: 'Le cluster EMR n’a pas d’adresse publique',
    en: 'The EMR cluster has no public address',
  },
  risk: {
    fr: 'Une règle de trop dans un groupe de sécurité expose les interfaces de Hadoop et de Spark, qui n’identifient personne.',
    en: 'One rule too many in a security group exposes the interfaces of Hadoop and Spark, which identify nobody.',
  },
  remedy: {
    fr: 'Lancez le cluster dans un sous-réseau privé et joignez-le par Session Manager ou un VPN.',
    en: 'Launch the cluster in a private subnet and reach it through Session Manager or a VPN.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-plan-vpc-subnet.html',
  },
  maps: {
    'anssi-hygiene': ['23'],
    'iso27001-2022': ['A.8.3', 'A.8.20', 'A.8.22'],
    'pci-dss-4.0': ['1.4.4'],
    'nist-800-53-r5': ['AC-3', 'AC-4', 'SC-7', 'SC-7(5)'],
  },
  attack: ['T1190'],
  require: { publicAddresses: isEmpty },
});

export const cases: Cases<'aws.emr.cluster'> = {
  pass: [{ publicAddresses: [] }],
  fail: [{ publicAddresses: ['203.0.113.7'] }],
};
