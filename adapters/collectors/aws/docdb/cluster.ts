import type { Parameter } from '@aws-sdk/client-rds';
import { type Fact, known, unread } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import {
  arnOfCluster,
  clusterFacts,
  clusterRelations,
  databaseClusters,
} from '../rds/database-clusters.ts';
import { docdb } from './service.ts';

/** `enabled`, `fips-140-3` and the lists of TLS versions all refuse a plain connection. */
const tlsRequired = (parameters: readonly Parameter[]): Fact<boolean> => {
  const value = parameters.find(({ ParameterName }) => ParameterName === 'tls')?.ParameterValue;
  return value === undefined ? unread('absent') : known(value !== 'disabled');
};

export const cluster = collects(
  'aws.docdb.cluster',
  databaseClusters(docdb, ({ Engine }) => Engine === 'docdb'),
  arnOfCluster,
)
  .facts(clusterFacts)
  .readAll(
    docdb,
    'DescribeDBClusterParameters',
    ({ DBClusterParameterGroup }) => ({
      DBClusterParameterGroupName: DBClusterParameterGroup,
      Filters: [{ Name: 'parameter-name', Values: ['tls'] }],
    }),
    ({ Parameters }) => Parameters,
    { tlsRequired },
  )
  .relations(clusterRelations);
