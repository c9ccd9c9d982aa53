import { equals, isSet } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.directoryservice.directory-hides-passwords-from-radius',
  resource: 'aws.directoryservice.directory',
  severity: 'medium',
  title: {
    fr: 'Le répertoire parle à RADIUS par MS-CHAPv2',
    en: 'The directory speaks to RADIUS by MS-CHAPv2',
  },
  risk: {
    fr: 'Par PAP, CHAP ou MS-CHAPv1, le code et le mot de passe se lisent ou se retrouvent sur le réseau.',
    en: 'By PAP, CHAP or MS-CHAPv1, the code and the password can be read or found again on the network.',
  },
  remedy: {
    fr: 'Passez le serveur RADIUS et le répertoire à MS-CHAPv2.',
    en: 'Move the RADIUS server and the directory to MS-CHAPv2.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/directoryservice/latest/admin-guide/ms_ad_mfa.html',
  },
  maps: {
    'anssi-hygiene': ['21'],
    'iso27001-2022': ['A.8.5', 'A.8.24'],
    'nist-800-53-r5': ['IA-5(1)', 'SC-8(1)'],
    'pci-dss-4.0': ['8.3.2'],
  },
  attack: ['T1040', 'T1557'],
  when: { radius: isSet },
  require: { radiusProtocol: equals('MS-CHAPv2') },
});

export const cases: Cases<'aws.directoryservice.directory'> = {
  pass: [{ radius: 'Completed', radiusProtocol: 'MS-CHAPv2' }],
  fail: [{ radius: 'Completed', radiusProtocol: 'PAP' }],
  notApplicable: [{ radius: null, radiusProtocol: 'PAP' }],
};
