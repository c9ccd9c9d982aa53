import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.dynamodb.table-replicas-stay-in-the-european-union',
  resource: 'aws.dynamodb.table',
  severity: 'medium',
  title: {
    fr: 'Les répliques de la table DynamoDB restent dans l’Union européenne',
    en: 'The replicas of the DynamoDB table stay in the European Union',
  },
  risk: {
    fr: 'Chaque écriture part d’elle-même hors de l’Union : ce transfert continu demande, au titre du RGPD (chapitre V), une décision d’adéquation ou des garanties.',
    en: 'Every write leaves the Union of its own accord: the GDPR (chapter V) asks for an adequacy decision or safeguards for such a continuous transfer.',
  },
  remedy: {
    fr: 'Retirez les répliques hors de l’Union, ou inscrivez le transfert et sa base légale à votre registre puis exemptez la table.',
    en: 'Remove the replicas outside the Union, or enter the transfer and its legal basis in your records and exempt the table.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GlobalTables.html',
  },
  maps: { 'iso27001-2022': ['A.5.23', 'A.5.34'], 'nist-800-53-r5': ['AC-4', 'SA-9(5)'] },
  attack: [],
  require: { replicaRegionsOutsideUnion: isEmpty },
});

export const cases: Cases<'aws.dynamodb.table'> = {
  pass: [{ replicaRegionsOutsideUnion: [] }],
  fail: [{ replicaRegionsOutsideUnion: ['us-east-1'] }],
};
