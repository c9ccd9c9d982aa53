import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.dms.replication-instance-spans-zones',
  resource: 'aws.dms.replication-instance',
  severity: 'low',
  title: {
    fr: 'L’instance de réplication DMS a un secours dans une autre zone',
    en: 'The DMS replication instance has a standby in another zone',
  },
  risk: {
    fr: 'La panne d’une zone interrompt la réplication continue ; la cible prend du retard ou se recharge en entier.',
    en: 'The failure of one zone interrupts continuous replication; the target falls behind or is loaded all over again.',
  },
  remedy: {
    fr: 'Activez Multi-AZ pour les réplications continues ; une migration unique peut s’en passer.',
    en: 'Turn Multi-AZ on for continuous replication; a one-off migration can do without.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_ReplicationInstance.html',
  },
  maps: {
    'iso27001-2022': ['A.5.30', 'A.8.14'],
    'nist-800-53-r5': ['CP-2(8)', 'CP-10', 'SI-13(5)'],
  },
  attack: [],
  require: { multiAz: isTrue },
});

export const cases: Cases<'aws.dms.replication-instance'> = {
  pass: [{ multiAz: true }],
  fail: [{ multiAz: false }],
};
