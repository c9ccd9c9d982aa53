import { collects } from '../collects.ts';
import {
  arnOfCluster,
  clusterFacts,
  clusterIamAuthentication,
  clusterRelations,
  databaseClusters,
} from './database-clusters.ts';
import { isOfRds } from './engines.ts';
import { tlsParametersOnly, tlsRequired } from './required-tls.ts';
import { rds } from './service.ts';

export const cluster = collects('aws.rds.cluster', databaseClusters(rds, isOfRds), arnOfCluster)
  .facts({
    ...clusterFacts,
    iamAuthentication: clusterIamAuthentication,
  })
  .readAll(
    rds,
    'DescribeDBClusterParameters',
    ({ DBClusterParameterGroup }) => ({
      DBClusterParameterGroupName: DBClusterParameterGroup,
      ...tlsParametersOnly,
    }),
    ({ Parameters }) => Parameters,
    { tlsRequired },
  )
  .relations(clusterRelations);
