import { isEmpty, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.iam.policy-allows-by-name',
  resource: 'aws.iam.policy',
  severity: 'medium',
  title: {
    fr: 'La politique nomme ce qu’elle permet',
    en: 'The policy names what it allows',
  },
  risk: {
    fr: 'Permettre tout sauf une liste accorde aussi ce qu’AWS ajoutera demain, et ce à quoi personne n’a pensé.',
    en: 'Allowing everything but a list also grants what AWS adds tomorrow, and what nobody thought of.',
  },
  remedy: {
    fr: 'Remplacez NotAction par la liste des actions utiles ; gardez NotAction aux refus.',
    en: 'Replace NotAction by the list of actions that are needed; keep NotAction for denials.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.15', 'A.5.18'],
    'pci-dss-4.0': ['7.3.3'],
    'nist-800-53-r5': ['AC-6'],
  },
  attack: ['T1098.003'],
  require: { allowsByException: isEmpty },
  when: { type: oneOf('customer-managed', 'inline', 'permission-set') },
});

export const cases: Cases<'aws.iam.policy'> = {
  pass: [{ type: 'customer-managed', allowsByException: [] }],
  fail: [{ type: 'inline', allowsByException: ['#1'] }],
  notApplicable: [{ type: 'aws-managed', allowsByException: ['#1'] }],
};
