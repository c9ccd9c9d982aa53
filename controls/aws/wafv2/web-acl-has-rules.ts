import { isNotEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.wafv2.web-acl-has-rules',
  resource: 'aws.wafv2.web-acl',
  severity: 'medium',
  title: {
    fr: 'L’ACL web a des règles',
    en: 'The web ACL has rules',
  },
  risk: {
    fr: 'Le pare-feu est en place et n’examine rien.',
    en: 'The firewall is in place and looks at nothing.',
  },
  remedy: {
    fr: 'Ajoutez au moins les groupes gérés AWSManagedRulesCommonRuleSet et AWSManagedRulesKnownBadInputsRuleSet.',
    en: 'Add the managed groups AWSManagedRulesCommonRuleSet and AWSManagedRulesKnownBadInputsRuleSet at least.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-list.html',
  },
  maps: {
    'pci-dss-4.0': ['6.4.2'],
    'iso27001-2022': ['A.8.20', 'A.8.26'],
    'nist-800-53-r5': ['SC-7', 'SI-3'],
  },
  attack: ['T1190'],
  require: { rules: isNotEmpty },
});

export const cases: Cases<'aws.wafv2.web-acl'> = {
  pass: [{ rules: ['common'] }],
  fail: [{ rules: [] }],
};
