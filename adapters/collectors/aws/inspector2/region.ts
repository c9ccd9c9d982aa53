import type {
  BatchGetAccountStatusCommandOutput,
  FilterCriteria,
  ResourceState,
} from '@aws-sdk/client-inspector2';
import { derived, type Fact, known, unread } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { theOnly } from '../listing.ts';
import { arnOf } from '../place.ts';
import { inspector2 } from './service.ts';

const scanned =
  (what: 'ec2' | 'ecr' | 'lambda' | 'lambdaCode') =>
  ({ accounts }: BatchGetAccountStatusCommandOutput): Fact<boolean> => {
    const state: ResourceState | undefined = accounts?.[0]?.resourceState;
    const status = state?.[what]?.status;
    return status ? known(status === 'ENABLED') : unread('absent');
  };

/** An administrator sees the findings of its members too. */
const criticalIn = (account: string): FilterCriteria => ({
  awsAccountId: [{ comparison: 'EQUALS', value: account }],
  severity: [{ comparison: 'EQUALS', value: 'CRITICAL' }],
  findingStatus: [{ comparison: 'EQUALS', value: 'ACTIVE' }],
});

export const region = collects('aws.inspector2.region', theOnly, (_, place) =>
  arnOf(place, 'inspector2', 'region'),
)
  .read(inspector2, 'BatchGetAccountStatus', (_, { account }) => ({ accountIds: [account] }), {
    ec2Scanned: scanned('ec2'),
    ecrScanned: scanned('ecr'),
    lambdaScanned: scanned('lambda'),
    lambdaCodeScanned: scanned('lambdaCode'),
  })
  .derive('enabled', ['ec2Scanned', 'ecrScanned', 'lambdaScanned', 'lambdaCodeScanned'], (scans) =>
    derived(scans, (read) => Object.values(read).includes(true)),
  )
  .readAll(
    inspector2,
    'ListFindings',
    (_, { account }) => ({ maxResults: 100, filterCriteria: criticalIn(account) }),
    ({ findings }) => findings,
    { criticalFindings: (findings) => known(findings.length) },
  );
