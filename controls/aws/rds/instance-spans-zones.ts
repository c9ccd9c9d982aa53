import { isFalse, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.rds.instance-spans-zones',
  resource: 'aws.rds.instance',
  severity: 'medium',
  title: {
    fr: 'L’instance RDS a une réplique de secours dans une autre zone',
    en: 'The RDS instance has a standby in another zone',
  },
  risk: {
    fr: 'La panne d’une zone arrête la base jusqu’à ce que quelqu’un la restaure ailleurs.',
    en: 'The failure of one zone stops the database until somebody restores it elsewhere.',
  },
  remedy: {
    fr: 'Activez Multi-AZ. Le coût de l’instance double ; une base d’essai peut s’en passer.',
    en: 'Turn Multi-AZ on. It doubles the cost of the instance; a test database can do without.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZSingleStandby.html',
  },
  maps: {
    'cis-aws-6.0.0': ['3.2.4'],
    'iso27001-2022': ['A.5.30', 'A.8.14'],
    'nist-800-53-r5': ['CP-2(8)', 'CP-10', 'SI-13(5)'],
  },
  attack: [],
  when: { inCluster: isFalse, isReadReplica: isFalse },
  require: { multiAz: isTrue },
});

export const cases: Cases<'aws.rds.instance'> = {
  pass: [{ inCluster: false, isReadReplica: false, multiAz: true }],
  fail: [{ inCluster: false, isReadReplica: false, multiAz: false }],
  notApplicable: [
    { inCluster: true, isReadReplica: false, multiAz: false },
    { inCluster: false, isReadReplica: true, multiAz: false },
  ],
};
