import type { Nodegroup } from '@aws-sdk/client-eks';
import { type Fact, known } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { given } from '../given.ts';
import { described, within } from '../listing.ts';
import { clusterNames } from './cluster.ts';
import { eks } from './service.ts';

/** A key without security groups opens port 22 to the whole internet, as the API documents. */
const sshOpenTo = ({
  remoteAccess,
}: Nodegroup): Fact<'nobody' | 'security-groups' | 'everyone'> => {
  if (!remoteAccess?.ec2SshKey) return known('nobody');
  return (remoteAccess.sourceSecurityGroups ?? []).length > 0
    ? known('security-groups')
    : known('everyone');
};

export const nodeGroup = collects(
  'aws.eks.node-group',
  described(
    within(
      clusterNames,
      (name) => name,
      eks,
      'ListNodegroups',
      (clusterName) => ({ clusterName, maxResults: 100 }),
      ({ nodegroups }) => nodegroups,
    ),
    1,
    eks,
    'DescribeNodegroup',
    ([found]) => ({ clusterName: found?.parent, nodegroupName: found?.item }),
    ({ nodegroup }) => (nodegroup ? [nodegroup] : []),
  ),
  ({ nodegroupArn }) => nodegroupArn ?? '',
)
  .facts({ sshOpenTo, roleArn: ({ nodeRole }) => given(nodeRole) })
  .relations(({ nodeRole }) => (nodeRole ? [{ type: 'holds-role', to: nodeRole }] : []));
