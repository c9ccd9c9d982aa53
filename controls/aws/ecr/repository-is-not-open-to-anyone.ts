import { opensNothing } from '#core/expect/policy.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ecr.repository-is-not-open-to-anyone',
  resource: 'aws.ecr.repository',
  severity: 'critical',
  title: {
    fr: 'Le dépôt ECR n’est pas ouvert à n’importe qui',
    en: 'The ECR repository is not open to just anyone',
  },
  risk: {
    fr: 'Tout compte AWS peut tirer les images, donc le code et les secrets qu’elles contiennent, ou en pousser une qui sera déployée.',
    en: 'Any AWS account can pull the images, with the code and the secrets in them, or push one that will be deployed.',
  },
  remedy: {
    fr: 'Retirez « * » de la politique du dépôt ; nommez les comptes, ou exigez aws:PrincipalOrgID.',
    en: 'Remove “*” from the policy of the repository; name the accounts, or ask for aws:PrincipalOrgID.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.15', 'A.8.3', 'A.8.4'],
    'nist-800-53-r5': ['AC-3', 'AC-14'],
    'pci-dss-4.0': ['7.3.1'],
  },
  attack: ['T1525', 'T1530'],
  require: { openToAnyone: opensNothing },
});

export const cases: Cases<'aws.ecr.repository'> = {
  pass: [{ openToAnyone: [] }],
  fail: [{ openToAnyone: [{ statement: 'Pull', action: 'ecr:BatchGetImage' }] }],
};
