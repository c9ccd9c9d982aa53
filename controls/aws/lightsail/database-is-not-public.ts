import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.lightsail.database-is-not-public',
  resource: 'aws.lightsail.database',
  severity: 'high',
  title: {
    fr: 'La base de données Lightsail n’est pas joignable d’Internet',
    en: 'The Lightsail database cannot be reached from the internet',
  },
  risk: {
    fr: 'Un mot de passe deviné ou volé donne toutes les données, de n’importe où.',
    en: 'A password guessed or stolen gives all the data, from anywhere.',
  },
  remedy: {
    fr: 'Passez la base en mode privé, et joignez-la depuis les instances du compte.',
    en: 'Turn public mode off, and reach the database from instances of the account.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-databases.html',
  },
  maps: {
    'anssi-hygiene': ['23'],
    'iso27001-2022': ['A.8.20', 'A.8.22'],
    'nist-800-53-r5': ['AC-4', 'SC-7'],
    'pci-dss-4.0': ['1.4.4'],
  },
  attack: ['T1190', 'T1110'],
  require: { isPublic: isFalse },
});

export const cases: Cases<'aws.lightsail.database'> = {
  pass: [{ isPublic: false }],
  fail: [{ isPublic: true }],
};
