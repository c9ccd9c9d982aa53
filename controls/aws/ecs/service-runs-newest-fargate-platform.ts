import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ecs.service-runs-newest-fargate-platform',
  resource: 'aws.ecs.service',
  severity: 'medium',
  title: {
    fr: 'Le service ECS tourne sur la dernière plateforme de Fargate',
    en: 'The ECS service runs on the newest Fargate platform',
  },
  risk: {
    fr: 'Une plateforme ancienne garde un noyau et un moteur de conteneurs dont les failles sont connues.',
    en: 'An old platform keeps a kernel and a container engine whose flaws are known.',
  },
  remedy: {
    fr: 'Passez la version de plateforme à LATEST et redéployez le service.',
    en: 'Set the platform version to LATEST and deploy the service again.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform-fargate.html',
  },
  maps: {
    'anssi-hygiene': ['34', '35'],
    'iso27001-2022': ['A.8.8'],
    'nist-800-53-r5': ['SI-2'],
    'pci-dss-4.0': ['6.3.3'],
  },
  attack: ['T1611'],
  when: { onFargate: isTrue },
  require: { onNewestPlatform: isTrue },
});

export const cases: Cases<'aws.ecs.service'> = {
  pass: [{ onFargate: true, onNewestPlatform: true }],
  fail: [{ onFargate: true, onNewestPlatform: false }],
  notApplicable: [{ onFargate: false, onNewestPlatform: false }],
};
