import { contains } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.organizations.cloudtrail-reaches-every-account',
  resource: 'aws.organizations.organization',
  severity: 'medium',
  title: {
    fr: 'CloudTrail peut journaliser tous les comptes de l’organisation',
    en: 'CloudTrail may record every account of the organization',
  },
  risk: {
    fr: 'Chaque compte tient ses propres journaux, que son administrateur peut arrêter ; un compte neuf n’en a pas.',
    en: 'Each account keeps trails of its own, which its administrator can stop; a new account has none.',
  },
  remedy: {
    fr: 'Activez l’accès de confiance de CloudTrail et créez une piste d’organisation.',
    en: 'Enable trusted access for CloudTrail and create an organization trail.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/creating-trail-organization.html',
  },
  maps: {
    'anssi-hygiene': ['36'],
    'iso27001-2022': ['A.8.15'],
    'pci-dss-4.0': ['10.2.1'],
    'nist-800-53-r5': ['AU-2', 'AU-12', 'AU-12(1)'],
  },
  attack: ['T1685.002'],
  require: { trustedServices: contains('cloudtrail.amazonaws.com') },
});

export const cases: Cases<'aws.organizations.organization'> = {
  pass: [{ trustedServices: ['cloudtrail.amazonaws.com'] }],
  fail: [{ trustedServices: [] }],
};
