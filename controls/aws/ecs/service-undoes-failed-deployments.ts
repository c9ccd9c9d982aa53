import { equals, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ecs.service-undoes-failed-deployments',
  resource: 'aws.ecs.service',
  severity: 'low',
  title: {
    fr: 'Le service ECS revient en arrière quand un déploiement échoue',
    en: 'The ECS service goes back when a deployment fails',
  },
  risk: {
    fr: 'Une version qui ne démarre pas est relancée sans fin : le service reste diminué jusqu’à ce que quelqu’un s’en aperçoive.',
    en: 'A version that does not start is tried again without end: the service stays weakened until someone notices.',
  },
  remedy: {
    fr: 'Activez le disjoncteur de déploiement avec retour arrière.',
    en: 'Turn the deployment circuit breaker on, with rollback.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html',
  },
  maps: {
    'iso27001-2022': ['A.8.14', 'A.8.32'],
    'nist-800-53-r5': ['CP-10', 'CM-3'],
  },
  attack: [],
  when: { deploymentController: equals('ECS') },
  require: { undoesFailedDeployments: isTrue },
});

export const cases: Cases<'aws.ecs.service'> = {
  pass: [{ deploymentController: 'ECS', undoesFailedDeployments: true }],
  fail: [{ deploymentController: 'ECS', undoesFailedDeployments: false }],
  notApplicable: [{ deploymentController: 'CODE_DEPLOY', undoesFailedDeployments: false }],
};
