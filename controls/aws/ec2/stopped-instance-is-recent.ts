import { atMost, equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.stopped-instance-is-recent',
  resource: 'aws.ec2.instance',
  severity: 'low',
  title: {
    fr: 'Une instance arrêtée l’est depuis trois mois au plus',
    en: 'A stopped instance has been so for three months at most',
  },
  risk: {
    fr: 'Une machine oubliée n’est plus mise à jour, repart avec ses failles, et ses disques restent facturés.',
    en: 'A forgotten machine is no longer updated, starts again with its flaws, and its disks are still billed.',
  },
  remedy: {
    fr: 'Gardez une image de l’instance si elle doit resservir, puis résiliez-la.',
    en: 'Keep an image of the instance if it may serve again, then terminate it.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/terminating-instances.html',
  },
  maps: { 'iso27001-2022': ['A.5.9', 'A.8.10'], 'nist-800-53-r5': ['CM-8', 'CM-7'] },
  attack: ['T1578'],
  when: { state: equals('stopped') },
  require: { daysSinceStop: atMost(90) },
});

export const cases: Cases<'aws.ec2.instance'> = {
  pass: [{ state: 'stopped', daysSinceStop: 90 }],
  fail: [{ state: 'stopped', daysSinceStop: 91 }],
  notApplicable: [{ state: 'running', daysSinceStop: 400 }],
};
