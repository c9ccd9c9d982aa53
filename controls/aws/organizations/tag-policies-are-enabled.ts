import { contains } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.organizations.tag-policies-are-enabled',
  resource: 'aws.organizations.organization',
  severity: 'low',
  title: {
    fr: 'Les politiques d’étiquettes sont activées',
    en: 'Tag policies are enabled',
  },
  risk: {
    fr: 'Sans étiquettes tenues, on ne sait ni à qui est une ressource, ni ce qu’elle coûte, ni ce qu’elle contient.',
    en: 'Without tags that are kept up, nobody knows whose a resource is, what it costs, nor what it holds.',
  },
  remedy: {
    fr: 'Activez les politiques d’étiquettes et fixez au moins le responsable, l’environnement et la sensibilité.',
    en: 'Enable tag policies and settle at least the owner, the environment and the sensitivity.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_tag-policies.html',
  },
  maps: {
    'anssi-hygiene': ['4'],
    'iso27001-2022': ['A.5.9', 'A.5.13'],
    'nist-800-53-r5': ['CM-8', 'AC-16'],
  },
  attack: [],
  require: { policyTypes: contains('TAG_POLICY') },
});

export const cases: Cases<'aws.organizations.organization'> = {
  pass: [{ policyTypes: ['TAG_POLICY'] }],
  fail: [{ policyTypes: [] }],
};
