import { isFalse, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.instance-is-protected-from-termination',
  resource: 'aws.ec2.instance',
  severity: 'low',
  title: {
    fr: 'L’API refuse de résilier l’instance par mégarde',
    en: 'The API refuses to terminate the instance by mistake',
  },
  risk: {
    fr: 'Un appel, un script ou un clic de trop fait disparaître la machine et ses disques éphémères.',
    en: 'One call, one script, one click too many, and the machine is gone with its ephemeral disks.',
  },
  remedy: {
    fr: 'Activez la protection contre la résiliation des instances qui sont gardées.',
    en: 'Turn on termination protection for instances that are kept.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_ChangingDisableAPITermination.html',
  },
  maps: { 'iso27001-2022': ['A.8.14', 'A.8.32'], 'nist-800-53-r5': ['CP-10', 'SI-13'] },
  attack: ['T1485', 'T1578.003'],
  when: { isExpendable: isFalse },
  require: { terminationProtection: isTrue },
});

export const cases: Cases<'aws.ec2.instance'> = {
  pass: [{ isExpendable: false, terminationProtection: true }],
  fail: [{ isExpendable: false, terminationProtection: false }],
  notApplicable: [{ isExpendable: true, terminationProtection: false }],
};
