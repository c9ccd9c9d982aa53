import { equals, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.fsx.file-system-records-file-access',
  resource: 'aws.fsx.file-system',
  severity: 'low',
  title: {
    fr: 'Le système de fichiers FSx pour Windows consigne les accès aux fichiers',
    en: 'The FSx for Windows file system records access to files',
  },
  risk: {
    fr: 'Qui a lu, copié ou effacé un fichier ne peut être établi après un incident.',
    en: 'Who read, copied or erased a file cannot be told after an incident.',
  },
  remedy: {
    fr: 'Activez l’audit des accès (succès et échecs) vers CloudWatch Logs ou Firehose, puis posez les listes d’audit sur les dossiers sensibles.',
    en: 'Turn file access auditing on (successes and failures), to CloudWatch Logs or Firehose, then set audit lists on sensitive folders.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/fsx/latest/WindowsGuide/file-access-auditing.html',
  },
  maps: {
    'anssi-hygiene': ['36'],
    'iso27001-2022': ['A.8.15', 'A.8.16'],
    'pci-dss-4.0': ['10.2.1'],
    'nist-800-53-r5': ['AU-2', 'AU-3', 'AU-12', 'SI-4'],
  },
  attack: [],
  when: { type: equals('WINDOWS') },
  require: { auditsFileAccess: isTrue },
});

export const cases: Cases<'aws.fsx.file-system'> = {
  pass: [{ type: 'WINDOWS', auditsFileAccess: true }],
  fail: [{ type: 'WINDOWS', auditsFileAccess: false }],
  notApplicable: [{ type: 'LUSTRE', auditsFileAccess: false }],
};
