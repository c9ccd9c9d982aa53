import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.efs.file-system-knows-who-mounts',
  resource: 'aws.efs.file-system',
  severity: 'medium',
  title: {
    fr: 'Le système de fichiers EFS demande qui le monte',
    en: 'The EFS file system asks who mounts it',
  },
  risk: {
    fr: 'Toute machine qui atteint une cible de montage lit et écrit les fichiers, sans identité IAM et sans trace.',
    en: 'Any machine that reaches a mount target reads and writes the files, without an IAM identity and without a trace.',
  },
  remedy: {
    fr: 'Posez une politique qui ne donne ClientMount et ClientWrite qu’à des rôles nommés, puis montez avec l’option iam.',
    en: 'Set a policy that gives ClientMount and ClientWrite to named roles only, then mount with the option iam.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html',
  },
  maps: {
    'anssi-hygiene': ['8', '9'],
    'iso27001-2022': ['A.5.15', 'A.8.3'],
    'nist-800-53-r5': ['AC-3', 'AC-14', 'IA-2', 'IA-3'],
  },
  attack: ['T1530', 'T1021'],
  require: { mountableByAnyone: isFalse },
});

export const cases: Cases<'aws.efs.file-system'> = {
  pass: [{ mountableByAnyone: false }],
  fail: [{ mountableByAnyone: true }],
};
