import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.efs.file-system-spans-zones',
  resource: 'aws.efs.file-system',
  severity: 'low',
  title: {
    fr: 'Le système de fichiers EFS est gardé dans plusieurs zones',
    en: 'The EFS file system is kept in more than one zone',
  },
  risk: {
    fr: 'La perte d’une zone fait perdre les fichiers écrits depuis la dernière sauvegarde.',
    en: 'The loss of one zone loses the files written since the last backup.',
  },
  remedy: {
    fr: 'Répliquez vers un système de fichiers régional et basculez les clients ; une copie que l’on peut refaire peut rester dans une zone.',
    en: 'Replicate to a Regional file system and switch the clients over; a copy that can be made again may stay in one zone.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/efs/latest/ug/features.html',
  },
  maps: {
    'iso27001-2022': ['A.5.30', 'A.8.14'],
    'nist-800-53-r5': ['CP-2(8)', 'CP-10', 'SI-13(5)'],
  },
  attack: [],
  require: { oneZone: isFalse },
});

export const cases: Cases<'aws.efs.file-system'> = {
  pass: [{ oneZone: false }],
  fail: [{ oneZone: true }],
};
