import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cloudformation.stack-did-not-fail',
  resource: 'aws.cloudformation.stack',
  severity: 'low',
  title: {
    fr: 'La pile CloudFormation n’est pas restée en échec',
    en: 'The CloudFormation stack was not left in failure',
  },
  risk: {
    fr: 'La pile est à moitié faite : elle ne se met plus à jour, et ce qu’elle a laissé se paie.',
    en: 'The stack is half made: it takes no more updates, and what it left behind is paid for.',
  },
  remedy: {
    fr: 'Lisez la cause dans les événements de la pile, puis poursuivez le retour en arrière ou supprimez-la.',
    en: 'Read the cause in the events of the stack, then continue the rollback or delete it.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/troubleshooting.html',
  },
  maps: {
    'iso27001-2022': ['A.8.9', 'A.8.32'],
    'nist-800-53-r5': ['CM-3'],
  },
  attack: [],
  require: { failed: isFalse },
});

export const cases: Cases<'aws.cloudformation.stack'> = {
  pass: [{ failed: false }],
  fail: [{ failed: true }],
};
