import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ecr.repository-tags-cannot-move',
  resource: 'aws.ecr.repository',
  severity: 'medium',
  title: {
    fr: 'Une étiquette du dépôt ECR désigne toujours la même image',
    en: 'A tag of the ECR repository always names the same image',
  },
  risk: {
    fr: 'Qui peut pousser remplace l’image derrière une étiquette déjà déployée : le prochain démarrage lance la sienne.',
    en: 'Whoever may push replaces the image behind a tag in use: the next start runs theirs.',
  },
  remedy: {
    fr: 'Passez le dépôt à IMMUTABLE et donnez à chaque image une étiquette propre.',
    en: 'Set the repository to IMMUTABLE, and give each image a tag of its own.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html',
  },
  maps: {
    'iso27001-2022': ['A.8.19', 'A.8.32'],
    'nist-800-53-r5': ['CM-3', 'SI-7'],
  },
  attack: ['T1525'],
  require: { tagMutability: oneOf('IMMUTABLE', 'IMMUTABLE_WITH_EXCLUSION') },
});

export const cases: Cases<'aws.ecr.repository'> = {
  pass: [{ tagMutability: 'IMMUTABLE' }, { tagMutability: 'IMMUTABLE_WITH_EXCLUSION' }],
  fail: [{ tagMutability: 'MUTABLE' }, { tagMutability: 'MUTABLE_WITH_EXCLUSION' }],
};
