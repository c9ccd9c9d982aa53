import { equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.sagemaker.domain-signs-people-in',
  resource: 'aws.sagemaker.domain',
  severity: 'low',
  title: {
    fr: 'Le domaine SageMaker connecte des personnes par IAM Identity Center',
    en: 'The SageMaker domain signs people in through IAM Identity Center',
  },
  risk: {
    fr: 'En mode IAM, un même rôle ouvre le profil de plusieurs personnes : les actes ne se rattachent plus à quelqu’un.',
    en: 'In IAM mode one role opens the profile of several people: acts can no longer be tied to someone.',
  },
  remedy: {
    fr: 'Recréez le domaine en mode SSO : le mode ne se modifie pas.',
    en: 'Create the domain again in SSO mode: the mode cannot be changed.',
    effort: 'high',
    doc: 'https://docs.aws.amazon.com/sagemaker/latest/dg/onboard-custom.html',
  },
  maps: {
    'anssi-hygiene': ['8'],
    'iso27001-2022': ['A.5.16', 'A.8.5'],
    'nist-800-53-r5': ['IA-2', 'AC-2'],
    'pci-dss-4.0': ['8.2.1'],
  },
  attack: ['T1078.004'],
  require: { signIn: equals('SSO') },
});

export const cases: Cases<'aws.sagemaker.domain'> = {
  pass: [{ signIn: 'SSO' }],
  fail: [{ signIn: 'IAM' }],
};
