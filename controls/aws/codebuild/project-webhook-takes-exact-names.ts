import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.codebuild.project-webhook-takes-exact-names',
  resource: 'aws.codebuild.project',
  severity: 'high',
  title: {
    fr: 'Le webhook du projet CodeBuild compare des noms entiers',
    en: 'The webhook of the CodeBuild project compares whole names',
  },
  risk: {
    fr: 'Un filtre sans ^ ni $ accepte aussi un compte ou une branche dont le nom contient le vôtre : un inconnu lance alors son code chez vous, avec vos identifiants.',
    en: 'A filter without ^ and $ also takes an account or a branch whose name contains yours: a stranger then runs code at your place, with your credentials.',
  },
  remedy: {
    fr: 'Encadrez chaque motif de ^ et de $, alternatives comprises.',
    en: 'Put ^ and $ around each pattern, alternatives included.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/codebuild/latest/userguide/github-webhook.html',
  },
  maps: {
    'iso27001-2022': ['A.8.4', 'A.8.32'],
    'nist-800-53-r5': ['AC-3', 'SI-10'],
  },
  attack: ['T1195.002', 'T1677'],
  require: { looseWebhookFilters: isEmpty },
});

export const cases: Cases<'aws.codebuild.project'> = {
  pass: [{ looseWebhookFilters: [] }],
  fail: [{ looseWebhookFilters: ['12345678'] }],
};
