import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ecr.repository-removes-old-images',
  resource: 'aws.ecr.repository',
  severity: 'low',
  title: {
    fr: 'Le dépôt ECR se défait de ses vieilles images',
    en: 'The ECR repository gets rid of its old images',
  },
  risk: {
    fr: 'Des images que plus rien n’utilise s’accumulent : elles coûtent chaque mois, et l’une d’elles peut être redéployée avec ses failles.',
    en: 'Images that nothing uses any more pile up: they cost each month, and one may be deployed again with its flaws.',
  },
  remedy: {
    fr: 'Ajoutez une politique de cycle de vie qui ne garde que les dernières images et celles en service.',
    en: 'Add a lifecycle policy that keeps only the last images and those in use.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html',
  },
  maps: {
    'iso27001-2022': ['A.8.10'],
    'nist-800-53-r5': ['SI-12', 'SI-2(6)'],
  },
  attack: [],
  require: { hasLifecyclePolicy: isTrue },
});

export const cases: Cases<'aws.ecr.repository'> = {
  pass: [{ hasLifecyclePolicy: true }],
  fail: [{ hasLifecyclePolicy: false }],
};
