import { equals, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.directoryservice.directory-encrypts-ldap',
  resource: 'aws.directoryservice.directory',
  severity: 'high',
  title: {
    fr: 'Le répertoire chiffre ses requêtes LDAP',
    en: 'The directory encrypts its LDAP queries',
  },
  risk: {
    fr: 'Comptes et mots de passe passent en clair entre AWS et l’annuaire.',
    en: 'Accounts and passwords travel in clear between AWS and the directory.',
  },
  remedy: {
    fr: 'Déclarez le certificat de l’autorité et activez LDAPS côté client.',
    en: 'Register the certificate of the authority and turn client-side LDAPS on.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_ldap_client_side.html',
  },
  maps: {
    'anssi-hygiene': ['21'],
    'iso27001-2022': ['A.8.20', 'A.8.24'],
    'nist-800-53-r5': ['SC-8(1)', 'IA-5(1)'],
    'pci-dss-4.0': ['2.2.5', '8.3.2'],
  },
  attack: ['T1040', 'T1557'],
  when: { type: oneOf('MicrosoftAD', 'ADConnector') },
  require: { ldaps: equals('Enabled') },
});

export const cases: Cases<'aws.directoryservice.directory'> = {
  pass: [{ type: 'MicrosoftAD', ldaps: 'Enabled' }],
  fail: [
    { type: 'ADConnector', ldaps: 'Disabled' },
    { type: 'MicrosoftAD', ldaps: 'EnableFailed' },
  ],
  notApplicable: [{ type: 'SimpleAD', ldaps: 'Disabled' }],
};
