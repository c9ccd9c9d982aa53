import type { CollectedKind } from '../kind.ts';
import { clientVpnEndpoint } from './client-vpn-endpoint.ts';
import { elasticIp } from './elastic-ip.ts';
import { image } from './image.ts';
import { instance } from './instance.ts';
import { launchTemplate } from './launch-template.ts';
import { natGateway } from './nat-gateway.ts';
import { networkAcl } from './network-acl.ts';
import { regionSettings } from './region-settings.ts';
import { routeTable } from './route-table.ts';
import { securityGroup } from './security-group.ts';
import { snapshot } from './snapshot.ts';
import { subnet } from './subnet.ts';
import { transitGateway } from './transit-gateway.ts';
import { volume } from './volume.ts';
import { vpc } from './vpc.ts';
import { vpcEndpoint } from './vpc-endpoint.ts';
import { vpcEndpointService } from './vpc-endpoint-service.ts';
import { vpnConnection } from './vpn-connection.ts';

/** What is collected of EC2: machines, their disks, and the networks that they are in. */
export const ec2Kinds: readonly CollectedKind[] = [
  instance,
  launchTemplate,
  image,
  volume,
  snapshot,
  regionSettings,
  securityGroup,
  networkAcl,
  vpc,
  subnet,
  routeTable,
  elasticIp,
  natGateway,
  vpcEndpoint,
  vpcEndpointService,
  transitGateway,
  vpnConnection,
  clientVpnEndpoint,
];
