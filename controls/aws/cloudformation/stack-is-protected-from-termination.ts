import { isFalse, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cloudformation.stack-is-protected-from-termination',
  resource: 'aws.cloudformation.stack',
  severity: 'medium',
  title: {
    fr: 'La pile CloudFormation est protégée de la suppression',
    en: 'The CloudFormation stack is protected from termination',
  },
  risk: {
    fr: 'Un appel supprime la pile et tout ce qu’elle porte, par erreur ou par malveillance.',
    en: 'One call deletes the stack and all that it holds, by mistake or by malice.',
  },
  remedy: {
    fr: 'Activez la protection contre la résiliation de la pile.',
    en: 'Turn on termination protection of the stack.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-protect-stacks.html',
  },
  maps: {
    'iso27001-2022': ['A.8.9', 'A.8.32'],
    'nist-800-53-r5': ['CM-3', 'CM-5'],
  },
  attack: ['T1485', 'T1489'],
  require: { terminationProtected: isTrue },
  when: { nested: isFalse },
});

export const cases: Cases<'aws.cloudformation.stack'> = {
  pass: [{ nested: false, terminationProtected: true }],
  fail: [{ nested: false, terminationProtected: false }],
  notApplicable: [{ nested: true, terminationProtected: false }],
};
