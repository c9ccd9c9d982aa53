import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.backup.plan-copies-elsewhere',
  resource: 'aws.backup.plan',
  severity: 'low',
  title: {
    fr: 'Le plan AWS Backup copie dans une autre région ou un autre compte',
    en: 'The AWS Backup plan copies to another Region or account',
  },
  risk: {
    fr: 'La panne d’une région, ou la prise d’un compte, emporte les données avec leurs sauvegardes.',
    en: 'The loss of a Region, or of an account, takes the data together with its backups.',
  },
  remedy: {
    fr: 'Ajoutez à une règle une copie vers un coffre d’une autre région ou d’un autre compte, dans les frontières voulues.',
    en: 'Add to a rule a copy to a vault of another Region or account, within the borders that you want.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/cross-region-backup.html',
  },
  maps: {
    'iso27001-2022': ['A.8.13', 'A.8.14'],
    'nist-800-53-r5': ['CP-6', 'CP-9(3)'],
  },
  attack: ['T1485', 'T1490'],
  require: { copiesElsewhere: isTrue },
});

export const cases: Cases<'aws.backup.plan'> = {
  pass: [{ copiesElsewhere: true }],
  fail: [{ copiesElsewhere: false }],
};
