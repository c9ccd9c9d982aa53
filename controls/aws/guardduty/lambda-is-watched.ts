import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.guardduty.lambda-is-watched',
  resource: 'aws.guardduty.region',
  severity: 'low',
  title: {
    fr: 'GuardDuty surveille le trafic des fonctions Lambda',
    en: 'GuardDuty watches the traffic of Lambda functions',
  },
  risk: {
    fr: 'Une fonction détournée mine ou parle à un serveur de commande, et rien ne le montre.',
    en: 'A hijacked function mines or talks to a command server, and nothing shows it.',
  },
  remedy: {
    fr: 'Activez la protection Lambda du détecteur.',
    en: 'Turn on Lambda Protection of the detector.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/guardduty/latest/ug/lambda-protection.html',
  },
  maps: {
    'iso27001-2022': ['A.8.16'],
    'nist-800-53-r5': ['SI-4', 'SI-4(2)'],
  },
  attack: ['T1496.001', 'T1648'],
  require: { lambdaProtection: isTrue },
  when: { enabled: isTrue },
});

export const cases: Cases<'aws.guardduty.region'> = {
  pass: [{ enabled: true, lambdaProtection: true }],
  fail: [{ enabled: true, lambdaProtection: false }],
  notApplicable: [{ enabled: false, lambdaProtection: false }],
};
