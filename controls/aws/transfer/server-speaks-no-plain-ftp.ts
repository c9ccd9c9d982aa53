import { containsNone } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.transfer.server-speaks-no-plain-ftp',
  resource: 'aws.transfer.server',
  severity: 'high',
  title: {
    fr: 'Le serveur Transfer n’accepte pas FTP en clair',
    en: 'The Transfer server does not accept plain FTP',
  },
  risk: {
    fr: 'Mots de passe et fichiers se lisent sur le réseau.',
    en: 'Passwords and files can be read on the network.',
  },
  remedy: {
    fr: 'Retirez FTP des protocoles du serveur, au profit de SFTP ou de FTPS.',
    en: 'Remove FTP from the protocols of the server, in favour of SFTP or FTPS.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/transfer/latest/userguide/edit-server-config.html',
  },
  maps: {
    'anssi-hygiene': ['21'],
    'iso27001-2022': ['A.8.20', 'A.8.24'],
    'nist-800-53-r5': ['SC-8(1)'],
    'pci-dss-4.0': ['2.2.5', '4.2.1'],
  },
  attack: ['T1040'],
  require: { protocols: containsNone('FTP') },
});

export const cases: Cases<'aws.transfer.server'> = {
  pass: [{ protocols: ['SFTP', 'FTPS'] }],
  fail: [{ protocols: ['SFTP', 'FTP'] }],
};
