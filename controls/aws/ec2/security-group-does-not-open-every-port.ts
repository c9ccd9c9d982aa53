import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.security-group-does-not-open-every-port',
  resource: 'aws.ec2.security-group',
  severity: 'critical',
  title: {
    fr: 'Le groupe de sécurité n’ouvre pas tous les ports à Internet',
    en: 'The security group does not open every port to the internet',
  },
  risk: {
    fr: 'Tout ce qui écoute sur la machine est joignable de tous, y compris ce que personne ne voulait publier.',
    en: 'Whatever listens on the machine can be reached by all, even what nobody meant to publish.',
  },
  remedy: {
    fr: 'Remplacez la règle par une règle pour chaque port publié.',
    en: 'Replace the rule with one for each port that is published.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
  },
  maps: {
    'anssi-hygiene': ['23'],
    'iso27001-2022': ['A.8.20', 'A.8.22'],
    'pci-dss-4.0': ['1.2.5', '1.3.1'],
    'nist-800-53-r5': ['AC-4', 'CM-7', 'SC-7', 'SC-7(5)'],
  },
  attack: ['T1190', 'T1133', 'T1046'],
  require: { opensEveryPortToInternet: isFalse },
});

export const cases: Cases<'aws.ec2.security-group'> = {
  pass: [{ opensEveryPortToInternet: false }],
  fail: [{ opensEveryPortToInternet: true }],
};
