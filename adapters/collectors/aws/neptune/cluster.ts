import { collects } from '../collects.ts';
import {
  arnOfCluster,
  clusterFacts,
  clusterIamAuthentication,
  clusterRelations,
  databaseClusters,
} from '../rds/database-clusters.ts';
import { neptune } from './service.ts';

export const cluster = collects(
  'aws.neptune.cluster',
  databaseClusters(neptune, ({ Engine }) => Engine === 'neptune'),
  arnOfCluster,
)
  .facts({ ...clusterFacts, iamAuthentication: clusterIamAuthentication })
  .relations(clusterRelations);
