import { collects } from '../collects.ts';
import { given } from '../given.ts';
import { arnOf } from '../place.ts';
import { subnets } from './listings.ts';

export const subnet = collects('aws.ec2.subnet', subnets, ({ SubnetId }, place) =>
  arnOf(place, 'ec2', `subnet/${SubnetId}`),
)
  .facts({ assignsPublicAddress: ({ MapPublicIpOnLaunch }) => given(MapPublicIpOnLaunch) })
  .relations(({ VpcId }, place) =>
    VpcId === undefined ? [] : [{ type: 'in-vpc', to: arnOf(place, 'ec2', `vpc/${VpcId}`) }],
  );
