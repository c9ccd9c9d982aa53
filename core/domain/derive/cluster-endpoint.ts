import { type Fact, known, unread } from '../fact.ts';
import { parseCidr } from '../network/cidr.ts';
import { isCrowd } from '../network/internet.ts';

/** Who on the internet gets an answer of the API of a Kubernetes cluster. */
export type ClusterEndpoint = 'private' | 'listed-addresses' | 'everyone';

/** Ranges as EKS lists them: each is judged alone, as one that holds a crowd is a mistake by itself. */
export const clusterEndpoint = (
  isPublic: boolean,
  ranges: readonly string[],
): Fact<ClusterEndpoint> => {
  if (!isPublic) return known('private');
  // Without a range EKS answers all addresses.
  if (ranges.length === 0) return known('everyone');
  const read = ranges.map(parseCidr);
  const open = read.some((range) => range !== undefined && isCrowd(range.family, [range]));
  if (open) return known('everyone');
  return read.includes(undefined) ? unread('malformed') : known('listed-addresses');
};
