import { atLeast, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.glue.catalog-encrypts-connection-passwords',
  resource: 'aws.glue.catalog',
  severity: 'high',
  title: {
    fr: 'Le catalogue Glue chiffre les mots de passe des connexions',
    en: 'The Glue catalogue encrypts the passwords of connections',
  },
  risk: {
    fr: 'GetConnection rend en clair les mots de passe des bases à qui peut lire le catalogue.',
    en: 'GetConnection hands the passwords of databases out in clear to whoever may read the catalogue.',
  },
  remedy: {
    fr: 'Activez le chiffrement des mots de passe de connexion par une clé KMS, ou gardez-les dans Secrets Manager.',
    en: 'Turn the encryption of connection passwords with a KMS key on, or keep them in Secrets Manager.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/glue/latest/dg/encrypt-connection-passwords.html',
  },
  maps: {
    'anssi-hygiene': ['31'],
    'iso27001-2022': ['A.5.17', 'A.8.24'],
    'pci-dss-4.0': ['3.5.1'],
    'nist-800-53-r5': ['IA-5', 'SC-28', 'SC-28(1)'],
  },
  attack: ['T1552', 'T1555'],
  when: { connections: atLeast(1) },
  require: { connectionPasswordsEncrypted: isTrue },
});

export const cases: Cases<'aws.glue.catalog'> = {
  pass: [{ connections: 1, connectionPasswordsEncrypted: true }],
  fail: [{ connections: 1, connectionPasswordsEncrypted: false }],
  notApplicable: [{ connections: 0, connectionPasswordsEncrypted: false }],
};
