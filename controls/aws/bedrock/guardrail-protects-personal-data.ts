import { isNotEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.bedrock.guardrail-protects-personal-data',
  resource: 'aws.bedrock.guardrail',
  severity: 'medium',
  title: {
    fr: 'Le garde-fou Bedrock bloque ou masque des données personnelles',
    en: 'The Bedrock guardrail blocks or masks personal data',
  },
  risk: {
    fr: 'Le modèle répète des données personnelles qu’il a lues, ou que l’utilisateur n’aurait pas dû lui confier.',
    en: 'The model repeats personal data that it has read, or that its user should not have handed it.',
  },
  remedy: {
    fr: 'Déclarez dans le garde-fou les types de données personnelles à bloquer ou à masquer, puis publiez une version.',
    en: 'Declare in the guardrail the kinds of personal data to block or mask, then publish a version.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-sensitive-filters.html',
  },
  maps: {
    'iso27001-2022': ['A.5.34', 'A.8.11', 'A.8.12'],
    'nist-800-53-r5': ['SI-12', 'PT-2'],
  },
  attack: ['T1530'],
  require: { protectedData: isNotEmpty },
});

export const cases: Cases<'aws.bedrock.guardrail'> = {
  pass: [{ protectedData: ['EMAIL'] }],
  fail: [{ protectedData: [] }],
};
