import { lookup } from 'node:dns/promises';
import type { Failure } from './failure.ts';

/** AWS has no such service in that region: nothing of it can be there. */
const notOffered = 'ServiceNotFoundInRegion';

export const isNotOffered = ({ code }: Failure): boolean => code === notOffered;

const answers = new Map<string, Promise<boolean>>();

/** Whether the region has a name at all: EC2 is in each. */
const regionHasNames = (region: string): Promise<boolean> => {
  const asked =
    answers.get(region) ??
    lookup(`ec2.${region}.amazonaws.com`).then(
      () => true,
      () => false,
    );
  answers.set(region, asked);
  return asked;
};

const hasNoName = (error: unknown): boolean =>
  error instanceof Error && (error as NodeJS.ErrnoException).code === 'ENOTFOUND';

/**
 * An error as it is to be understood: an address that does not exist, in a region whose other
 * addresses do, is a service that is not offered there, and not one that is silent.
 */
export const understood = async (
  error: unknown,
  region: string,
  hasNames: (region: string) => Promise<boolean> = regionHasNames,
): Promise<unknown> => {
  if (!hasNoName(error) || !(await hasNames(region))) return error;
  return Object.assign(new Error('the service is not offered in this region', { cause: error }), {
    name: notOffered,
  });
};
