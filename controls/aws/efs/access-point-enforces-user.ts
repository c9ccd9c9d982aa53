import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.efs.access-point-enforces-user',
  resource: 'aws.efs.access-point',
  severity: 'medium',
  title: {
    fr: 'Le point d’accès EFS impose l’utilisateur POSIX',
    en: 'The EFS access point enforces the POSIX user',
  },
  risk: {
    fr: 'Le client choisit l’identité sous laquelle il lit et écrit, celle de root comprise.',
    en: 'The client chooses the identity under which it reads and writes, that of root included.',
  },
  remedy: {
    fr: 'Recréez le point d’accès avec un PosixUser réservé à l’application.',
    en: 'Create the access point again with a PosixUser kept for the application.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/efs/latest/ug/enforce-identity-access-points.html',
  },
  maps: {
    'anssi-hygiene': ['8', '9'],
    'iso27001-2022': ['A.8.2', 'A.8.3'],
    'nist-800-53-r5': ['AC-3', 'AC-6', 'AC-6(10)'],
  },
  attack: ['T1530', 'T1078'],
  require: { enforcesUser: isTrue },
});

export const cases: Cases<'aws.efs.access-point'> = {
  pass: [{ enforcesUser: true }],
  fail: [{ enforcesUser: false }],
};
