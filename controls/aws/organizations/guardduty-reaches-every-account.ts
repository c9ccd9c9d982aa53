import { contains } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.organizations.guardduty-reaches-every-account',
  resource: 'aws.organizations.organization',
  severity: 'low',
  title: {
    fr: 'GuardDuty peut surveiller tous les comptes de l’organisation',
    en: 'GuardDuty may watch every account of the organization',
  },
  risk: {
    fr: 'Un compte créé demain n’est surveillé que si quelqu’un y pense.',
    en: 'An account made tomorrow is watched only if somebody thinks of it.',
  },
  remedy: {
    fr: 'Activez l’accès de confiance de GuardDuty, déléguez-le à un compte de sécurité et inscrivez-y tous les comptes.',
    en: 'Enable trusted access for GuardDuty, delegate it to a security account and enrol every account.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_organizations.html',
  },
  maps: {
    'anssi-hygiene': ['36.R'],
    'iso27001-2022': ['A.8.16'],
    'nist-800-53-r5': ['SI-4', 'SI-4(5)'],
  },
  attack: ['T1685'],
  require: { trustedServices: contains('guardduty.amazonaws.com') },
});

export const cases: Cases<'aws.organizations.organization'> = {
  pass: [{ trustedServices: ['guardduty.amazonaws.com'] }],
  fail: [{ trustedServices: [] }],
};
