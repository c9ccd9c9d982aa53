import { atLeast } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.iam.saml-provider-metadata-has-a-month-left',
  resource: 'aws.iam.saml-provider',
  severity: 'medium',
  title: {
    fr: 'Les métadonnées du fournisseur SAML valent encore un mois',
    en: 'The metadata of the SAML provider is good for another month',
  },
  risk: {
    fr: 'Passé l’échéance, plus personne ne se connecte par lui, et l’urgence pousse à rouvrir des comptes de secours.',
    en: 'Past its date nobody signs in through it, and haste leads to opening emergency accounts again.',
  },
  remedy: {
    fr: 'Reprenez les métadonnées chez le fournisseur d’identité et mettez-les à jour dans IAM.',
    en: 'Fetch the metadata from the identity provider and update it in IAM.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_saml.html',
  },
  maps: {
    'iso27001-2022': ['A.5.16', 'A.8.5'],
    'nist-800-53-r5': ['IA-5(2)', 'IA-8(2)'],
  },
  attack: [],
  require: { daysLeft: atLeast(30) },
});

export const cases: Cases<'aws.iam.saml-provider'> = {
  pass: [{ daysLeft: 30 }],
  fail: [{ daysLeft: 29 }, { daysLeft: -3 }],
};
