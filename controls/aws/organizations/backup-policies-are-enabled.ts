import { contains } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.organizations.backup-policies-are-enabled',
  resource: 'aws.organizations.organization',
  severity: 'low',
  title: {
    fr: 'Les politiques de sauvegarde sont activées',
    en: 'Backup policies are enabled',
  },
  risk: {
    fr: 'Chaque compte décide seul de ses sauvegardes, et celui qui n’en fait pas ne se remarque qu’au jour de la perte.',
    en: 'Each account decides on its backups alone, and the one that makes none is noticed on the day of the loss.',
  },
  remedy: {
    fr: 'Activez les politiques de sauvegarde et attachez à la racine un plan qui vaut pour tous.',
    en: 'Enable backup policies and attach to the root a plan that holds for all.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_backup.html',
  },
  maps: {
    'anssi-hygiene': ['37'],
    'iso27001-2022': ['A.8.13'],
    'nist-800-53-r5': ['CP-9'],
  },
  attack: ['T1490'],
  require: { policyTypes: contains('BACKUP_POLICY') },
});

export const cases: Cases<'aws.organizations.organization'> = {
  pass: [{ policyTypes: ['BACKUP_POLICY'] }],
  fail: [{ policyTypes: [] }],
};
