import { noneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.efs.access-point-has-own-directory',
  resource: 'aws.efs.access-point',
  severity: 'medium',
  title: {
    fr: 'Le point d’accès EFS n’ouvre pas la racine',
    en: 'The EFS access point does not open the root',
  },
  risk: {
    fr: 'Une application compromise atteint les fichiers de toutes les autres.',
    en: 'A compromised application reaches the files of all the others.',
  },
  remedy: {
    fr: 'Recréez le point d’accès avec un répertoire racine propre à l’application.',
    en: 'Create the access point again with a root directory of its own for the application.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/efs/latest/ug/enforce-root-directory-access-point.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.8.3'],
    'nist-800-53-r5': ['AC-3', 'AC-6'],
  },
  attack: ['T1530'],
  require: { rootDirectory: noneOf('/') },
});

export const cases: Cases<'aws.efs.access-point'> = {
  pass: [{ rootDirectory: '/invoices' }],
  fail: [{ rootDirectory: '/' }],
};
