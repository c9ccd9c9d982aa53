import { isNotEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.iam.saml-provider-serves-a-role',
  resource: 'aws.iam.saml-provider',
  severity: 'low',
  title: {
    fr: 'Le fournisseur d’identité SAML sert à un rôle',
    en: 'The SAML identity provider serves a role',
  },
  risk: {
    fr: 'Un fournisseur que plus aucun rôle n’admet reste une confiance accordée : il suffit d’un rôle mal écrit pour qu’elle serve.',
    en: 'A provider that no role admits is still trusted: one badly written role is enough for that trust to be used.',
  },
  remedy: {
    fr: 'Supprimez le fournisseur d’identité si aucun rôle ne doit l’admettre.',
    en: 'Delete the identity provider if no role is to admit it.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_saml.html',
  },
  maps: {
    'iso27001-2022': ['A.5.16', 'A.5.18'],
    'nist-800-53-r5': ['AC-2(3)', 'IA-8(2)'],
  },
  attack: ['T1484.002'],
  require: { trustingRoles: isNotEmpty },
});

export const cases: Cases<'aws.iam.saml-provider'> = {
  pass: [{ trustingRoles: ['arn:aws:iam::111122223333:role/deployer'] }],
  fail: [{ trustingRoles: [] }],
};
