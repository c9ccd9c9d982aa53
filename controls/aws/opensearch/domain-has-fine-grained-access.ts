import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.opensearch.domain-has-fine-grained-access',
  resource: 'aws.opensearch.domain',
  severity: 'high',
  title: {
    fr: 'Le domaine OpenSearch a un contrôle d’accès fin',
    en: 'The OpenSearch domain has fine-grained access control',
  },
  risk: {
    fr: 'Qui passe la politique du domaine peut tout sur tous les index, et les tableaux de bord n’identifient personne.',
    en: 'Whoever gets past the policy of the domain can do anything on every index, and dashboards identify nobody.',
  },
  remedy: {
    fr: 'Activez le contrôle d’accès fin, reliez-le à IAM ou à SAML, puis donnez les droits index par index.',
    en: 'Turn fine-grained access control on, tie it to IAM or SAML, then give rights index by index.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html',
  },
  maps: {
    'anssi-hygiene': ['8', '9'],
    'iso27001-2022': ['A.5.15', 'A.8.3', 'A.8.5'],
    'nist-800-53-r5': ['AC-3', 'AC-6', 'IA-2'],
  },
  attack: ['T1213.006'],
  require: { fineGrainedAccessControl: isTrue },
});

export const cases: Cases<'aws.opensearch.domain'> = {
  pass: [{ fineGrainedAccessControl: true }],
  fail: [{ fineGrainedAccessControl: false }],
};
