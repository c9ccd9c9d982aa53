import { isNotEmpty, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.securityhub.region-is-held-to-a-standard',
  resource: 'aws.securityhub.region',
  severity: 'low',
  title: {
    fr: 'Security Hub confronte la région à une norme',
    en: 'Security Hub holds the Region against a standard',
  },
  risk: {
    fr: 'Security Hub reçoit des constats mais ne vérifie rien de lui-même.',
    en: 'Security Hub receives findings but checks nothing by itself.',
  },
  remedy: {
    fr: 'Activez une norme au moins, par exemple celle des bonnes pratiques d’AWS.',
    en: 'Turn on a standard at least, AWS Foundational Security Best Practices for one.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/securityhub/latest/userguide/enable-standards.html',
  },
  maps: {
    'iso27001-2022': ['A.5.36', 'A.8.9'],
    'nist-800-53-r5': ['CA-7', 'CM-6'],
  },
  attack: [],
  require: { standards: isNotEmpty },
  when: { enabled: isTrue },
});

export const cases: Cases<'aws.securityhub.region'> = {
  pass: [
    {
      enabled: true,
      standards: ['arn:aws:securityhub:::ruleset/cis-aws-foundations-benchmark/v/1.2.0'],
    },
  ],
  fail: [{ enabled: true, standards: [] }],
  notApplicable: [{ enabled: false, standards: [] }],
};
