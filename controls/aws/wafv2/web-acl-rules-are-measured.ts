import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.wafv2.web-acl-rules-are-measured',
  resource: 'aws.wafv2.web-acl',
  severity: 'low',
  title: {
    fr: 'Chaque règle de l’ACL web est mesurée',
    en: 'Each rule of the web ACL is measured',
  },
  risk: {
    fr: 'Aucune alarme ne peut dire qu’une règle se met à bloquer, ou cesse de le faire.',
    en: 'No alarm can tell that a rule begins to block, or stops doing so.',
  },
  remedy: {
    fr: 'Activez CloudWatchMetricsEnabled dans chaque règle.',
    en: 'Set CloudWatchMetricsEnabled in each rule.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/waf/latest/developerguide/monitoring-cloudwatch.html',
  },
  maps: {
    'iso27001-2022': ['A.8.16'],
    'nist-800-53-r5': ['SI-4', 'AU-6'],
  },
  attack: [],
  require: { unmeasuredRules: isEmpty },
});

export const cases: Cases<'aws.wafv2.web-acl'> = {
  pass: [{ unmeasuredRules: [] }],
  fail: [{ unmeasuredRules: ['common'] }],
};
