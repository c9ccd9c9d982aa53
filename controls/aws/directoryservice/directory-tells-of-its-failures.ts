import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.directoryservice.directory-tells-of-its-failures',
  resource: 'aws.directoryservice.directory',
  severity: 'low',
  title: {
    fr: 'Quelqu’un est prévenu quand le répertoire va mal',
    en: 'Someone is told when the directory is unwell',
  },
  risk: {
    fr: 'Un contrôleur en panne se découvre le jour où plus personne ne peut se connecter.',
    en: 'A failing controller is found out the day when nobody can sign in any more.',
  },
  remedy: {
    fr: 'Abonnez un sujet SNS aux événements du répertoire.',
    en: 'Subscribe an SNS topic to the events of the directory.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_enable_notifications.html',
  },
  maps: {
    'iso27001-2022': ['A.8.6', 'A.8.16'],
    'nist-800-53-r5': ['SI-4(5)', 'CP-10'],
  },
  attack: [],
  require: { tellsOfFailures: isTrue },
});

export const cases: Cases<'aws.directoryservice.directory'> = {
  pass: [{ tellsOfFailures: true }],
  fail: [{ tellsOfFailures: false }],
};
