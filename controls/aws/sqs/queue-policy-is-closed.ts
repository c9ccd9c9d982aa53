import { opensNothing } from '#core/expect/policy.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.sqs.queue-policy-is-closed',
  resource: 'aws.sqs.queue',
  severity: 'high',
  title: {
    fr: 'La politique de la file SQS n’est pas ouverte à tous',
    en: 'The SQS queue policy is not open to everyone',
  },
  risk: {
    fr: 'Un inconnu lit les messages, les efface, ou en glisse de faux dans votre traitement.',
    en: 'A stranger reads messages, deletes them, or slips false ones into what you process.',
  },
  remedy: {
    fr: 'Nommez les comptes, ou tenez l’autorisation par aws:SourceArn, aws:SourceAccount ou aws:PrincipalOrgID.',
    en: 'Name the accounts, or hold the permission by aws:SourceArn, aws:SourceAccount or aws:PrincipalOrgID.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-basic-examples-of-sqs-policies.html',
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

export const cases: Cases<'aws.sqs.queue'> = {
  pass: [{ openToAnyone: [] }],
  fail: [{ openToAnyone: [{ statement: '#1', action: 'sqs:ReceiveMessage' }] }],
};
