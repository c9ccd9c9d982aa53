import { isNotEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cloudwatch.alarm-sets-something-off',
  resource: 'aws.cloudwatch.alarm',
  severity: 'low',
  title: {
    fr: 'L’alarme CloudWatch déclenche quelque chose',
    en: 'The CloudWatch alarm sets something off',
  },
  risk: {
    fr: 'L’alarme ne se voit que dans la console, où personne ne regarde la nuit.',
    en: 'The alarm shows in the console alone, where nobody looks at night.',
  },
  remedy: {
    fr: 'Donnez une action à l’état ALARM : une rubrique SNS, une fonction, une règle de mise à l’échelle. Une alarme qui ne sert qu’à une alarme composite peut être exemptée.',
    en: 'Give the ALARM state an action: an SNS topic, a function, a scaling policy. An alarm that only serves a composite alarm may be exempted.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html',
  },
  maps: {
    'iso27001-2022': ['A.8.16'],
    'nist-800-53-r5': ['SI-4(5)'],
  },
  attack: [],
  require: { alarmActions: isNotEmpty },
});

export const cases: Cases<'aws.cloudwatch.alarm'> = {
  pass: [{ alarmActions: ['arn:aws:sns:eu-west-3:111122223333:security'] }],
  fail: [{ alarmActions: [] }],
};
