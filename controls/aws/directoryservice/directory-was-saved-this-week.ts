import { atLeast, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.directoryservice.directory-was-saved-this-week',
  resource: 'aws.directoryservice.directory',
  severity: 'medium',
  title: {
    fr: 'Le répertoire a une sauvegarde de moins d’une semaine',
    en: 'The directory has a snapshot less than a week old',
  },
  risk: {
    fr: 'Après une erreur ou une attaque, tous les comptes sont à refaire, ou reviennent avec des droits retirés depuis.',
    en: 'After a mistake or an attack all accounts have to be made again, or come back with rights withdrawn since.',
  },
  remedy: {
    fr: 'Cherchez pourquoi la sauvegarde quotidienne échoue, et prenez-en une à la main.',
    en: 'Find out why the daily snapshot fails, and take one by hand.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_snapshots.html',
  },
  maps: {
    'anssi-hygiene': ['37'],
    'iso27001-2022': ['A.8.13'],
    'nist-800-53-r5': ['CP-9'],
  },
  attack: ['T1490'],
  when: { type: oneOf('MicrosoftAD', 'SimpleAD') },
  require: { snapshotsOfTheWeek: atLeast(1) },
});

export const cases: Cases<'aws.directoryservice.directory'> = {
  pass: [{ type: 'MicrosoftAD', snapshotsOfTheWeek: 7 }],
  fail: [{ type: 'SimpleAD', snapshotsOfTheWeek: 0 }],
  notApplicable: [{ type: 'ADConnector', snapshotsOfTheWeek: 0 }],
};
