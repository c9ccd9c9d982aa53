import { isTrue, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.fsx.file-system-spans-zones',
  resource: 'aws.fsx.file-system',
  severity: 'low',
  title: {
    fr: 'Le système de fichiers FSx a un serveur de secours dans une autre zone',
    en: 'The FSx file system has a standby server in another zone',
  },
  risk: {
    fr: 'La panne d’une zone rend les partages inaccessibles jusqu’à son retour.',
    en: 'The failure of one zone makes the shares unreachable until it is back.',
  },
  remedy: {
    fr: 'Restaurez une sauvegarde dans un système de fichiers de type MULTI_AZ ; le type ne se change pas après coup.',
    en: 'Restore a backup into a file system of type MULTI_AZ; the type cannot be changed afterwards.',
    effort: 'high',
    doc: 'https://docs.aws.amazon.com/fsx/latest/WindowsGuide/high-availability-multiAZ.html',
  },
  maps: {
    'iso27001-2022': ['A.5.30', 'A.8.14'],
    'nist-800-53-r5': ['CP-2(8)', 'CP-10', 'SI-13(5)'],
  },
  attack: [],
  when: { type: oneOf('WINDOWS', 'ONTAP', 'OPENZFS') },
  require: { multiAz: isTrue },
});

export const cases: Cases<'aws.fsx.file-system'> = {
  pass: [{ type: 'WINDOWS', multiAz: true }],
  fail: [{ type: 'ONTAP', multiAz: false }],
  notApplicable: [{ type: 'LUSTRE', multiAz: false }],
};
