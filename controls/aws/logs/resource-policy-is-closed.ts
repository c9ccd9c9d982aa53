import { opensNothing } from '#core/expect/policy.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.logs.resource-policy-is-closed',
  resource: 'aws.logs.resource-policy',
  severity: 'high',
  title: {
    fr: 'La politique de ressources de CloudWatch Logs n’est pas ouverte à tous',
    en: 'The CloudWatch Logs resource policy is not open to everyone',
  },
  risk: {
    fr: 'Un inconnu écrit dans vos journaux de faux événements, ou les noie sous le bruit à vos frais.',
    en: 'A stranger writes false events into your logs, or drowns them in noise at your expense.',
  },
  remedy: {
    fr: 'Nommez le service ou le compte qui écrit, et tenez-le par aws:SourceAccount ou aws:SourceArn.',
    en: 'Name the service or the account that writes, and hold it by aws:SourceAccount or aws:SourceArn.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/iam-access-control-overview-cwl.html',
  },
  maps: {
    'iso27001-2022': ['A.5.15', 'A.8.15'],
    'nist-800-53-r5': ['AC-3', 'AU-9'],
    'pci-dss-4.0': ['10.3.2'],
  },
  attack: ['T1499'],
  require: { openToAnyone: opensNothing },
});

export const cases: Cases<'aws.logs.resource-policy'> = {
  pass: [{ openToAnyone: [] }],
  fail: [{ openToAnyone: [{ statement: '#1', action: 'logs:PutLogEvents' }] }],
};
