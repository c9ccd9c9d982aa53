import type { ListWebACLsResponse } from '@aws-sdk/client-wafv2';
import { awsService } from '../service.ts';

const shared = {
  prefix: 'wafv2',
  load: () => import('@aws-sdk/client-wafv2'),
  client: 'WAFV2Client',
  actions: {
    // It answers the whole web ACL, and asks Cognito where a user pool is guarded.
    GetWebACLForResource: [
      'wafv2:GetWebACLForResource',
      'wafv2:GetWebACL',
      'cognito-idp:GetWebACLForResource',
    ],
  },
  turns: {
    ListWebACLs: ({ NextMarker }: ListWebACLsResponse) => (NextMarker ? { NextMarker } : null),
  },
  rate: { perSecond: 5, burst: 5 },
} as const;

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_awswafv2.html */
export const wafv2 = awsService({ id: 'wafv2', scope: 'regional', ...shared });

/** What guards CloudFront is kept in one region. */
export const wafv2OfCloudfront = awsService({
  id: 'wafv2-cloudfront',
  scope: 'global',
  homeRegion: 'us-east-1',
  ...shared,
});
