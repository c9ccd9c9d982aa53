import { opensNothing } from '#core/expect/policy.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ecrpublic.repository-is-ruled-by-known-accounts',
  resource: 'aws.ecrpublic.repository',
  severity: 'critical',
  title: {
    fr: 'Seuls des comptes connus publient dans le dépôt ECR public',
    en: 'Known accounts alone publish in the public ECR repository',
  },
  risk: {
    fr: 'N’importe quel compte AWS remplace une image publiée : vos clients et vous-même exécutez la sienne.',
    en: 'Any AWS account replaces a published image: your customers and you run theirs.',
  },
  remedy: {
    fr: 'Retirez « * » de la politique du dépôt : la lecture publique n’a pas besoin d’elle.',
    en: 'Remove “*” from the policy of the repository: public reading does without it.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonECR/latest/public/public-repository-policies.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.15', 'A.8.4'],
    'nist-800-53-r5': ['AC-3', 'AC-14'],
  },
  attack: ['T1525', 'T1195.002'],
  require: { openToAnyone: opensNothing },
});

export const cases: Cases<'aws.ecrpublic.repository'> = {
  pass: [{ openToAnyone: [] }],
  fail: [{ openToAnyone: [{ statement: 'Push', action: 'ecr-public:PutImage' }] }],
};
