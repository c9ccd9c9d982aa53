import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cloudwatch.alarm-actions-are-enabled',
  resource: 'aws.cloudwatch.alarm',
  severity: 'medium',
  title: {
    fr: 'Les actions de l’alarme CloudWatch sont actives',
    en: 'The actions of the CloudWatch alarm are enabled',
  },
  risk: {
    fr: 'L’alarme change d’état et ne prévient personne : on l’a fait taire et on l’a oubliée.',
    en: 'The alarm changes state and tells nobody: it was silenced, and forgotten.',
  },
  remedy: {
    fr: 'Rendez ses actions à l’alarme par EnableAlarmActions, ou supprimez-la si elle ne sert plus.',
    en: 'Give the alarm its actions back with EnableAlarmActions, or delete it if it is of no more use.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html',
  },
  maps: {
    'iso27001-2022': ['A.8.16'],
    'nist-800-53-r5': ['SI-4(5)'],
    'pci-dss-4.0': ['10.7.2'],
  },
  attack: [],
  require: { actionsEnabled: isTrue },
});

export const cases: Cases<'aws.cloudwatch.alarm'> = {
  pass: [{ actionsEnabled: true }],
  fail: [{ actionsEnabled: false }],
};
