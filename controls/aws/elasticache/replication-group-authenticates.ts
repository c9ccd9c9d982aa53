import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.elasticache.replication-group-authenticates',
  resource: 'aws.elasticache.replication-group',
  severity: 'high',
  title: {
    fr: 'Le groupe de réplication ElastiCache demande qui se connecte',
    en: 'The ElastiCache replication group asks who connects',
  },
  risk: {
    fr: 'Quiconque atteint le port, depuis n’importe quelle machine du réseau, lit, modifie ou vide le cache.',
    en: 'Whoever reaches the port, from any machine of the network, reads, changes or empties the cache.',
  },
  remedy: {
    fr: 'Créez un groupe d’utilisateurs (RBAC) avec des droits par application ; à défaut, un jeton AUTH.',
    en: 'Create a user group (RBAC) with rights for each application; failing that, an AUTH token.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Clusters.RBAC.html',
  },
  maps: {
    'anssi-hygiene': ['8'],
    'iso27001-2022': ['A.5.17', 'A.8.5'],
    'nist-800-53-r5': ['AC-3', 'IA-2', 'IA-5'],
  },
  attack: ['T1078', 'T1213.006'],
  require: { authenticates: isTrue },
});

export const cases: Cases<'aws.elasticache.replication-group'> = {
  pass: [{ authenticates: true }],
  fail: [{ authenticates: false }],
};
