import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.batch.job-has-no-public-address',
  resource: 'aws.batch.job-definition',
  severity: 'medium',
  title: {
    fr: 'Le travail Batch n’a pas d’adresse publique',
    en: 'The Batch job has no public address',
  },
  risk: {
    fr: 'Un travail joignable d’Internet expose un programme de calcul que personne n’a durci pour cela.',
    en: 'A job that the internet can reach exposes a computing program that nobody hardened for it.',
  },
  remedy: {
    fr: 'Passez assignPublicIp à DISABLED, dans des sous-réseaux privés.',
    en: 'Set assignPublicIp to DISABLED, in private subnets.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/batch/latest/userguide/fargate.html',
  },
  maps: {
    'anssi-hygiene': ['23'],
    'iso27001-2022': ['A.8.20', 'A.8.22'],
    'nist-800-53-r5': ['AC-4', 'SC-7'],
    'pci-dss-4.0': ['1.4.2'],
  },
  attack: ['T1190'],
  require: { assignsPublicAddress: isFalse },
});

export const cases: Cases<'aws.batch.job-definition'> = {
  pass: [{ assignsPublicAddress: false }],
  fail: [{ assignsPublicAddress: true }],
};
