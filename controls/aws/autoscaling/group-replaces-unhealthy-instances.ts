import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.autoscaling.group-replaces-unhealthy-instances',
  resource: 'aws.autoscaling.group',
  severity: 'low',
  title: {
    fr: 'Le groupe Auto Scaling remplace les instances défaillantes',
    en: 'The Auto Scaling group replaces instances that fail',
  },
  risk: {
    fr: 'Un processus suspendu le temps d’un dépannage et oublié laisse le groupe fondre panne après panne.',
    en: 'A process suspended while mending something, then forgotten, lets the group melt away failure after failure.',
  },
  remedy: {
    fr: 'Reprenez les processus suspendus du groupe.',
    en: 'Resume the suspended processes of the group.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-suspend-resume-processes.html',
  },
  maps: { 'iso27001-2022': ['A.8.14'], 'nist-800-53-r5': ['CP-10', 'SI-13'] },
  attack: ['T1489'],
  require: { suspendedRepairs: isEmpty },
});

export const cases: Cases<'aws.autoscaling.group'> = {
  pass: [{ suspendedRepairs: [] }],
  fail: [{ suspendedRepairs: ['ReplaceUnhealthy'] }],
};
