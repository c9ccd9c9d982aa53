import { equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.codebuild.project-builds-are-private',
  resource: 'aws.codebuild.project',
  severity: 'high',
  title: {
    fr: 'Les constructions du projet CodeBuild ne sont pas publiques',
    en: 'The builds of the CodeBuild project are not public',
  },
  risk: {
    fr: 'N’importe qui lit les journaux et les livrables : noms internes, adresses, secrets affichés par mégarde.',
    en: 'Anyone reads logs and artifacts: internal names, addresses, secrets printed by mistake.',
  },
  remedy: {
    fr: 'Passez la visibilité du projet à PRIVATE.',
    en: 'Set the visibility of the project to PRIVATE.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/codebuild/latest/userguide/public-builds.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.8.3', 'A.8.12'],
    'nist-800-53-r5': ['AC-3', 'AC-22'],
  },
  attack: ['T1213.003', 'T1530'],
  require: { visibility: equals('PRIVATE') },
});

export const cases: Cases<'aws.codebuild.project'> = {
  pass: [{ visibility: 'PRIVATE' }],
  fail: [{ visibility: 'PUBLIC_READ' }],
};
