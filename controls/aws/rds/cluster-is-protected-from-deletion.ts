import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.rds.cluster-is-protected-from-deletion',
  resource: 'aws.rds.cluster',
  severity: 'medium',
  title: {
    fr: 'Le cluster RDS est protégé contre la suppression',
    en: 'The RDS cluster is protected from deletion',
  },
  risk: {
    fr: 'Un appel de trop, d’un script, d’une pile ou d’un intrus, efface le cluster et ses sauvegardes automatiques.',
    en: 'One call too many, by a script, a stack or an intruder, erases the cluster and its automated backups.',
  },
  remedy: {
    fr: 'Activez DeletionProtection : il faudra un second appel, visible dans CloudTrail, avant de pouvoir supprimer.',
    en: 'Turn DeletionProtection on: a second call, visible in CloudTrail, is then needed before deleting.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_DeleteCluster.html',
  },
  maps: {
    'iso27001-2022': ['A.5.33', 'A.8.13'],
    'nist-800-53-r5': ['CP-9', 'CP-10', 'SI-12'],
  },
  attack: ['T1485'],
  require: { deletionProtection: isTrue },
});

export const cases: Cases<'aws.rds.cluster'> = {
  pass: [{ deletionProtection: true }],
  fail: [{ deletionProtection: false }],
};
