import { isFalse, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cloudformation.stack-has-a-policy',
  resource: 'aws.cloudformation.stack',
  severity: 'low',
  title: {
    fr: 'Une politique protège les ressources de la pile CloudFormation',
    en: 'A policy protects the resources of the CloudFormation stack',
  },
  risk: {
    fr: 'Une mise à jour remplace une base de données, et la vide en la remplaçant.',
    en: 'An update replaces a database, and empties it by doing so.',
  },
  remedy: {
    fr: 'Donnez à la pile une politique qui refuse de remplacer et de supprimer ce qui porte des données.',
    en: 'Give the stack a policy that refuses to replace or delete what holds data.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/protect-stack-resources.html',
  },
  maps: {
    'iso27001-2022': ['A.8.9', 'A.8.32'],
    'nist-800-53-r5': ['CM-3', 'CM-5'],
  },
  attack: ['T1485'],
  require: { hasStackPolicy: isTrue },
  when: { nested: isFalse },
});

export const cases: Cases<'aws.cloudformation.stack'> = {
  pass: [{ nested: false, hasStackPolicy: true }],
  fail: [{ nested: false, hasStackPolicy: false }],
  notApplicable: [{ nested: true, hasStackPolicy: false }],
};
