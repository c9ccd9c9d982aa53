import { isSet } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.bedrock.agent-has-a-guardrail',
  resource: 'aws.bedrock.agent',
  severity: 'medium',
  title: {
    fr: 'L’agent Bedrock est surveillé par un garde-fou',
    en: 'The Bedrock agent is watched by a guardrail',
  },
  risk: {
    fr: 'Un agent agit : sans garde-fou, un texte piégé dans une question ou un document lui fait appeler ses outils ou livrer ses données.',
    en: 'An agent acts: without a guardrail, a text planted in a question or in a document has it call its tools or give its data away.',
  },
  remedy: {
    fr: 'Associez à l’agent un garde-fou qui arrête les détournements et masque les données personnelles, puis préparez-le à nouveau.',
    en: 'Associate with the agent a guardrail that stops hijacking and masks personal data, then prepare it again.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/bedrock/latest/userguide/agents-guardrail.html',
  },
  maps: {
    'iso27001-2022': ['A.8.26', 'A.8.28'],
    'nist-800-53-r5': ['SI-10', 'SI-4'],
  },
  attack: ['T1190'],
  require: { guardrail: isSet },
});

export const cases: Cases<'aws.bedrock.agent'> = {
  pass: [{ guardrail: 'gr1a2b3c' }],
  fail: [{ guardrail: null }],
};
