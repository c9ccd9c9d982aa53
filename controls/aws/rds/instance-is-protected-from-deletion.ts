import { isFalse, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.rds.instance-is-protected-from-deletion',
  resource: 'aws.rds.instance',
  severity: 'medium',
  title: {
    fr: 'L’instance RDS est protégée contre la suppression',
    en: 'The RDS instance is protected from deletion',
  },
  risk: {
    fr: 'Un appel de trop, d’un script, d’une pile ou d’un intrus, efface la base et ses sauvegardes automatiques.',
    en: 'One call too many, by a script, a stack or an intruder, erases the database and its automated backups.',
  },
  remedy: {
    fr: 'Activez DeletionProtection : il faudra un second appel, visible dans CloudTrail, avant de pouvoir supprimer.',
    en: 'Turn DeletionProtection on: a second call, visible in CloudTrail, is then needed before deleting.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html',
  },
  maps: {
    'iso27001-2022': ['A.5.33', 'A.8.13'],
    'nist-800-53-r5': ['CP-9', 'CP-10', 'SI-12'],
  },
  attack: ['T1485'],
  when: { inCluster: isFalse },
  require: { deletionProtection: isTrue },
});

export const cases: Cases<'aws.rds.instance'> = {
  pass: [{ inCluster: false, deletionProtection: true }],
  fail: [{ inCluster: false, deletionProtection: false }],
  notApplicable: [{ inCluster: true, deletionProtection: false }],
};
