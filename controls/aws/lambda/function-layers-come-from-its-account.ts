import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.lambda.function-layers-come-from-its-account',
  resource: 'aws.lambda.function',
  severity: 'low',
  title: {
    fr: 'Les couches de la fonction Lambda viennent de son compte',
    en: 'The layers of the Lambda function come from its own account',
  },
  risk: {
    fr: 'Une couche d’un autre compte s’exécute avec les droits de la fonction : son propriétaire, ou qui le pirate, voit passer ses données.',
    en: 'A layer of another account runs with the rights of the function: its owner, or whoever breaks into it, sees its data go by.',
  },
  remedy: {
    fr: 'Relisez la couche, publiez-en une copie dans votre compte et figez sa version ; exemptez celles qu’AWS publie depuis ses propres comptes.',
    en: 'Review the layer, publish a copy of it in your own account and pin its version; exempt those that AWS publishes from accounts of its own.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/lambda/latest/dg/chapter-layers.html',
  },
  maps: {
    'iso27001-2022': ['A.5.21', 'A.8.19'],
    'nist-800-53-r5': ['SR-3', 'CM-7(5)'],
  },
  attack: ['T1195.002'],
  require: { foreignLayers: isEmpty },
});

export const cases: Cases<'aws.lambda.function'> = {
  pass: [{ foreignLayers: [] }],
  fail: [{ foreignLayers: ['arn:aws:lambda:eu-west-3:999988887777:layer:agent:4'] }],
};
