import { contains } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.organizations.access-analyzer-reaches-every-account',
  resource: 'aws.organizations.organization',
  severity: 'low',
  title: {
    fr: 'Access Analyzer peut examiner tous les comptes de l’organisation',
    en: 'Access Analyzer may examine every account of the organization',
  },
  risk: {
    fr: 'Sans vue d’ensemble, un accès d’un compte à l’autre de l’organisation se confond avec un accès venu du dehors.',
    en: 'Without the whole view, access between two accounts of the organization looks like access from outside.',
  },
  remedy: {
    fr: 'Activez l’accès de confiance d’Access Analyzer et créez un analyseur d’organisation dans un compte de sécurité.',
    en: 'Enable trusted access for Access Analyzer and create an organization analyzer in a security account.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-delegated-administrator.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.18', 'A.8.16'],
    'nist-800-53-r5': ['AC-6(7)', 'CA-7'],
  },
  attack: [],
  require: { trustedServices: contains('access-analyzer.amazonaws.com') },
});

export const cases: Cases<'aws.organizations.organization'> = {
  pass: [{ trustedServices: ['access-analyzer.amazonaws.com'] }],
  fail: [{ trustedServices: [] }],
};
