import type { DatabaseClusterFacts } from './aws-rds.ts';

export interface AwsDocdbFacts {
  readonly 'aws.docdb.cluster': Omit<DatabaseClusterFacts, 'iamAuthentication'> & {
    /** The parameter `tls`: false only where it is `disabled`. */
    readonly tlsRequired: boolean;
  };
}
