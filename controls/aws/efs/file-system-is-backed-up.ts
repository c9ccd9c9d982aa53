import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.efs.file-system-is-backed-up',
  resource: 'aws.efs.file-system',
  severity: 'medium',
  title: {
    fr: 'Le système de fichiers EFS est sauvegardé chaque jour',
    en: 'The EFS file system is backed up every day',
  },
  risk: {
    fr: 'Un fichier effacé, corrompu ou chiffré par un intrus l’est pour de bon.',
    en: 'A file that is erased, corrupted or encrypted by an intruder is so for good.',
  },
  remedy: {
    fr: 'Activez les sauvegardes automatiques du système de fichiers, ou inscrivez-le dans un plan AWS Backup et exemptez ce contrôle.',
    en: 'Turn the automatic backups of the file system on, or enter it in an AWS Backup plan and exempt this control.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/efs/latest/ug/awsbackup.html',
  },
  maps: {
    'anssi-hygiene': ['37'],
    'iso27001-2022': ['A.8.13'],
    'nist-800-53-r5': ['CP-9', 'CP-10'],
  },
  attack: ['T1485', 'T1486', 'T1490'],
  require: { automaticBackups: isTrue },
});

export const cases: Cases<'aws.efs.file-system'> = {
  pass: [{ automaticBackups: true }],
  fail: [{ automaticBackups: false }],
};
