import { opensNothing } from '#core/expect/policy.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.sns.topic-policy-is-closed',
  resource: 'aws.sns.topic',
  severity: 'high',
  title: {
    fr: 'La politique de la rubrique SNS n’est pas ouverte à tous',
    en: 'The SNS topic policy is not open to everyone',
  },
  risk: {
    fr: 'Un inconnu s’abonne et lit vos messages, ou publie en votre nom à tous les abonnés.',
    en: 'A stranger subscribes and reads your messages, or publishes in your name to all subscribers.',
  },
  remedy: {
    fr: 'Nommez les comptes, ou tenez l’autorisation par aws:SourceAccount, aws:SourceArn ou aws:PrincipalOrgID.',
    en: 'Name the accounts, or hold the permission by aws:SourceAccount, aws:SourceArn or aws:PrincipalOrgID.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.15', 'A.8.3', 'A.8.12'],
    'nist-800-53-r5': ['AC-3', 'AC-4'],
    'pci-dss-4.0': ['7.3.3'],
  },
  attack: ['T1530', 'T1537'],
  require: { openToAnyone: opensNothing },
});

export const cases: Cases<'aws.sns.topic'> = {
  pass: [{ openToAnyone: [] }],
  fail: [{ openToAnyone: [{ statement: '#1', action: 'sns:Subscribe' }] }],
};
