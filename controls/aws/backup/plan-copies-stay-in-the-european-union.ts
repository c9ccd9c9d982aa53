import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.backup.plan-copies-stay-in-the-european-union',
  resource: 'aws.backup.plan',
  severity: 'medium',
  title: {
    fr: 'Les copies du plan AWS Backup restent dans l’Union européenne',
    en: 'The copies of the AWS Backup plan stay in the European Union',
  },
  risk: {
    fr: 'Des sauvegardes entières quittent l’Union à chaque exécution : le RGPD (chapitre V) demande alors une décision d’adéquation ou des garanties.',
    en: 'Whole backups leave the Union with every run: the GDPR (chapter V) then asks for an adequacy decision or safeguards.',
  },
  remedy: {
    fr: 'Copiez vers un coffre d’une autre région de l’Union, ou inscrivez le transfert et sa base légale à votre registre puis exemptez le plan.',
    en: 'Copy to a vault of another region of the Union, or enter the transfer and its legal basis in your records and exempt the plan.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/cross-region-backup.html',
  },
  maps: { 'iso27001-2022': ['A.5.23', 'A.5.34'], 'nist-800-53-r5': ['AC-4', 'SA-9(5)'] },
  attack: [],
  require: { copyRegionsOutsideUnion: isEmpty },
});

export const cases: Cases<'aws.backup.plan'> = {
  pass: [{ copyRegionsOutsideUnion: [] }],
  fail: [{ copyRegionsOutsideUnion: ['us-east-1'] }],
};
