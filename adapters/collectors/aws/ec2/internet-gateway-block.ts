import type {
  VpcBlockPublicAccessExclusion,
  VpcBlockPublicAccessOptions,
} from '@aws-sdk/client-ec2';
import type { ExposedInterface } from '#core/domain/derive/reachable-from-internet.ts';
import { type Fact, known, unread } from '#core/domain/fact.ts';
import { given } from '../given.ts';

type Exclusion = VpcBlockPublicAccessExclusion;

const inForce: ReadonlySet<string | undefined> = new Set(['create-complete', 'update-complete']);
const notInForce: ReadonlySet<string | undefined> = new Set([
  'create-failed',
  'delete-complete',
  'disable-complete',
]);

/** ARNs of both end with the id. */
const isOf = ({ ResourceArn }: Exclusion, id: string | undefined): boolean =>
  id !== undefined && ResourceArn?.endsWith(`/${id}`) === true;

/** What an exclusion leaves of the block: all traffic, or that which begins inside. */
const left = ({ InternetGatewayExclusionMode: mode }: Exclusion): 'off' | 'block-ingress' =>
  mode === 'allow-bidirectional' ? 'off' : 'block-ingress';

/**
 * VPC Block Public Access as it stands for a subnet. An exclusion on its way in or out, and two
 * that do not agree, leave it undecided.
 */
export const blockModeFor = (
  options: Fact<VpcBlockPublicAccessOptions>,
  exclusions: Fact<readonly Exclusion[]>,
  subnet: string | undefined,
  vpc: string | undefined,
): ExposedInterface['blockMode'] => {
  if (!options.known) return options;
  const mode = given(options.value.InternetGatewayBlockMode);
  if (!mode.known || mode.value === 'off') return mode;
  if (!exclusions.known) return exclusions;
  const own = exclusions.value.filter(
    (one) => (isOf(one, subnet) || isOf(one, vpc)) && !notInForce.has(one.State),
  );
  const modes = new Set(own.map(left));
  if (modes.size > 1 || own.some(({ State }) => !inForce.has(State))) return unread('undecided');
  const [only = mode.value] = modes;
  return known(only);
};
