import { equals, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.instance-has-detailed-monitoring',
  resource: 'aws.ec2.instance',
  severity: 'low',
  title: {
    fr: 'Les mesures de l’instance arrivent chaque minute',
    en: 'Metrics of the instance arrive each minute',
  },
  risk: {
    fr: 'Une saturation ou un calcul clandestin de quelques minutes passe entre deux mesures.',
    en: 'A few minutes of saturation, or of hidden computing, slip between two metrics.',
  },
  remedy: {
    fr: 'Activez la surveillance détaillée ; elle est facturée par mesure.',
    en: 'Turn on detailed monitoring; it is billed by metric.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/manage-detailed-monitoring.html',
  },
  maps: { 'iso27001-2022': ['A.8.6', 'A.8.16'], 'nist-800-53-r5': ['SI-4', 'SI-4(2)', 'AU-12'] },
  attack: ['T1496.001'],
  when: { state: equals('running') },
  require: { detailedMonitoring: isTrue },
});

export const cases: Cases<'aws.ec2.instance'> = {
  pass: [{ state: 'running', detailedMonitoring: true }],
  fail: [{ state: 'running', detailedMonitoring: false }],
  notApplicable: [{ state: 'stopped', detailedMonitoring: false }],
};
