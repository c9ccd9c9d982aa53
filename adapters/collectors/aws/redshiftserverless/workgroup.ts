import { collects } from '../collects.ts';
import { given, whetherIs } from '../given.ts';
import { each } from '../listing.ts';
import { redshiftserverless } from './service.ts';

export const workgroup = collects(
  'aws.redshiftserverless.workgroup',
  each(redshiftserverless, 'ListWorkgroups', {}, ({ workgroups }) => workgroups),
  ({ workgroupArn, workgroupName }) => workgroupArn ?? `${workgroupName}`,
).facts({
  publiclyAccessible: ({ publiclyAccessible }) => given(publiclyAccessible),
  enhancedVpcRouting: ({ enhancedVpcRouting }) => given(enhancedVpcRouting),
  tlsRequired: ({ configParameters = [] }) =>
    whetherIs(
      configParameters.find(({ parameterKey }) => parameterKey === 'require_ssl')?.parameterValue,
      'true',
    ),
});
