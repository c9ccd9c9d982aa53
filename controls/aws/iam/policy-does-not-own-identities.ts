import { containsNone, isFalse, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.iam.policy-does-not-own-identities',
  resource: 'aws.iam.policy',
  severity: 'high',
  title: {
    fr: 'La politique ne donne pas toute la gestion des identités',
    en: 'The policy does not hand over all of identity management',
  },
  risk: {
    fr: 'Qui gère toutes les identités se donne en un appel tous les autres droits.',
    en: 'Whoever manages all identities takes every other right in one call.',
  },
  remedy: {
    fr: 'Nommez les actions IAM utiles et les identités qu’elles touchent ; imposez une limite d’autorisations à ce qui est créé.',
    en: 'Name the IAM actions that are needed and the identities they touch; impose a permissions boundary on what is created.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.18', 'A.8.2'],
    'pci-dss-4.0': ['7.2.2'],
    'nist-800-53-r5': ['AC-6', 'AC-6(1)', 'AC-6(5)'],
  },
  attack: ['T1098.003', 'T1136.003'],
  require: { ownedServices: containsNone('iam') },
  when: { type: oneOf('customer-managed', 'inline', 'permission-set'), grantsEverything: isFalse },
});

export const cases: Cases<'aws.iam.policy'> = {
  pass: [{ type: 'customer-managed', grantsEverything: false, ownedServices: [] }],
  fail: [{ type: 'inline', grantsEverything: false, ownedServices: ['iam'] }],
  notApplicable: [
    { type: 'aws-managed', grantsEverything: false, ownedServices: ['iam'] },
    { type: 'customer-managed', grantsEverything: true },
  ],
};
