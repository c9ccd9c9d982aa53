import { equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.elasticbeanstalk.environment-reports-its-health',
  resource: 'aws.elasticbeanstalk.environment',
  severity: 'low',
  title: {
    fr: 'L’environnement Elastic Beanstalk rend compte de sa santé en détail',
    en: 'The Elastic Beanstalk environment reports its health in detail',
  },
  risk: {
    fr: 'Avec le suivi de base, une instance qui répond des erreurs passe pour saine et le déploiement se poursuit.',
    en: 'With basic health an instance that answers errors passes for healthy, and the deployment goes on.',
  },
  remedy: {
    fr: 'Passez le suivi de santé à enhanced ; les mises à jour gérées l’exigent.',
    en: 'Set health reporting to enhanced; managed updates ask for it.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/health-enhanced.html',
  },
  maps: {
    'iso27001-2022': ['A.8.16'],
    'nist-800-53-r5': ['SI-4', 'CP-10'],
  },
  attack: [],
  require: { healthReporting: equals('enhanced') },
});

export const cases: Cases<'aws.elasticbeanstalk.environment'> = {
  pass: [{ healthReporting: 'enhanced' }],
  fail: [{ healthReporting: 'basic' }],
};
