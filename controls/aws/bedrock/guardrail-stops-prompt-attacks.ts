import { equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.bedrock.guardrail-stops-prompt-attacks',
  resource: 'aws.bedrock.guardrail',
  severity: 'high',
  title: {
    fr: 'Le garde-fou Bedrock arrête les questions qui détournent le modèle',
    en: 'The Bedrock guardrail stops questions that hijack the model',
  },
  risk: {
    fr: 'Un texte piégé fait oublier ses consignes au modèle, qui livre des données ou déclenche des actions.',
    en: 'A booby-trapped text makes the model forget its instructions, and give data away or set off actions.',
  },
  remedy: {
    fr: 'Ajoutez le filtre PROMPT_ATTACK à la force HIGH, en blocage, puis publiez une version.',
    en: 'Add the PROMPT_ATTACK filter at HIGH strength, blocking, then publish a version.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-prompt-attack.html',
  },
  maps: {
    'iso27001-2022': ['A.8.26', 'A.8.28'],
    'nist-800-53-r5': ['SI-10', 'SI-4'],
  },
  attack: ['T1190'],
  require: { promptAttackStrength: equals('HIGH') },
});

export const cases: Cases<'aws.bedrock.guardrail'> = {
  pass: [{ promptAttackStrength: 'HIGH' }],
  fail: [{ promptAttackStrength: 'MEDIUM' }, { promptAttackStrength: 'NONE' }],
};
