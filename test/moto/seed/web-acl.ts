import { AssociateWebACLCommand, CreateWebACLCommand, WAFV2Client } from '@aws-sdk/client-wafv2';
import { toMoto } from '../moto-account.ts';

/** Puts a firewall that lets everything through before a resource of the region. */
export const putBehindWaf = async (ResourceArn: string): Promise<void> => {
  const waf = new WAFV2Client(toMoto());
  const { Summary } = await waf.send(
    new CreateWebACLCommand({
      Name: 'front',
      Scope: 'REGIONAL',
      DefaultAction: { Allow: {} },
      Rules: [],
      VisibilityConfig: {
        MetricName: 'front',
        CloudWatchMetricsEnabled: true,
        SampledRequestsEnabled: true,
      },
    }),
  );
  await waf.send(new AssociateWebACLCommand({ WebACLArn: Summary?.ARN, ResourceArn }));
};
