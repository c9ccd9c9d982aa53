import { equals, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.directoryservice.directory-asks-for-a-second-factor',
  resource: 'aws.directoryservice.directory',
  severity: 'medium',
  title: {
    fr: 'Le répertoire demande un second facteur par RADIUS',
    en: 'The directory asks for a second factor through RADIUS',
  },
  risk: {
    fr: 'Un mot de passe volé suffit pour entrer dans WorkSpaces ou la console avec les droits de sa victime.',
    en: 'A stolen password is enough to enter WorkSpaces or the console with the rights of its owner.',
  },
  remedy: {
    fr: 'Branchez le répertoire à un serveur RADIUS et activez l’authentification multifacteur.',
    en: 'Connect the directory to a RADIUS server and turn multi-factor authentication on.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_mfa.html',
  },
  maps: {
    'anssi-hygiene': ['13'],
    'iso27001-2022': ['A.8.5'],
    'nist-800-53-r5': ['IA-2(1)', 'IA-2(2)'],
    'pci-dss-4.0': ['8.4.3'],
  },
  attack: ['T1078', 'T1110'],
  when: { type: oneOf('MicrosoftAD', 'ADConnector') },
  require: { radius: equals('Completed') },
});

export const cases: Cases<'aws.directoryservice.directory'> = {
  pass: [{ type: 'MicrosoftAD', radius: 'Completed' }],
  fail: [
    { type: 'ADConnector', radius: null },
    { type: 'MicrosoftAD', radius: 'Failed' },
  ],
  notApplicable: [
    { type: 'SimpleAD', radius: null },
    { type: 'SharedMicrosoftAD', radius: null },
  ],
};
