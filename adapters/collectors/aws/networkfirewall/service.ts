import { awsService } from '../service.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsnetworkfirewall.html */
export const networkFirewall = awsService({
  id: 'networkfirewall',
  prefix: 'network-firewall',
  load: () => import('@aws-sdk/client-network-firewall'),
  client: 'NetworkFirewallClient',
  scope: 'regional',
  rate: { perSecond: 5, burst: 10 },
});
