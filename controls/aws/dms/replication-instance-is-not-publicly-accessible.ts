import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.dms.replication-instance-is-not-publicly-accessible',
  resource: 'aws.dms.replication-instance',
  severity: 'high',
  title: {
    fr: 'L’instance de réplication DMS n’a pas d’adresse publique',
    en: 'The DMS replication instance has no public address',
  },
  risk: {
    fr: 'Une machine qui tient les identifiants de la source et de la cible est à portée d’Internet.',
    en: 'A machine that holds the credentials of both source and target is within reach of the internet.',
  },
  remedy: {
    fr: 'Recréez l’instance avec PubliclyAccessible sur false et joignez les bases par VPN, peering ou Direct Connect.',
    en: 'Create the instance again with PubliclyAccessible set to false and reach the databases through VPN, peering or Direct Connect.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_ReplicationInstance.html',
  },
  maps: {
    'anssi-hygiene': ['23'],
    'iso27001-2022': ['A.8.3', 'A.8.20', 'A.8.22'],
    'pci-dss-4.0': ['1.4.4'],
    'nist-800-53-r5': ['AC-3', 'AC-4', 'SC-7', 'SC-7(5)'],
  },
  attack: ['T1190'],
  require: { publiclyAccessible: isFalse },
});

export const cases: Cases<'aws.dms.replication-instance'> = {
  pass: [{ publiclyAccessible: false }],
  fail: [{ publiclyAccessible: true }],
};
