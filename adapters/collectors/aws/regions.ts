import type { AwsCaller } from './aws-caller.ts';
import { ec2 } from './ec2/service.ts';

/** Enabled by default in every account of the commercial partition, since they opened before 2019. */
const alwaysEnabled = [
  'ap-northeast-1',
  'ap-northeast-2',
  'ap-northeast-3',
  'ap-south-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'ca-central-1',
  'eu-central-1',
  'eu-north-1',
  'eu-west-1',
  'eu-west-2',
  'eu-west-3',
  'sa-east-1',
  'us-east-1',
  'us-east-2',
  'us-west-1',
  'us-west-2',
] as const;

/** IAM actions of `enabledRegions`. */
export const regionActions = ['ec2:DescribeRegions'];

/**
 * Regions that the account has enabled. Where it does not say, those that no account of the
 * commercial partition can do without: the refused call stands in the ledger.
 */
export const enabledRegions = async (
  caller: AwsCaller,
  home: string,
): Promise<readonly string[]> => {
  const answer = await caller.ask(ec2, 'DescribeRegions', { AllRegions: false }, home);
  if (!answer.ok) return alwaysEnabled;
  const names = (answer.value.Regions ?? []).flatMap(({ RegionName }) => RegionName ?? []);
  return names.toSorted();
};

const partitions = [
  ['cn-', 'aws-cn'],
  ['us-gov-', 'aws-us-gov'],
  ['eusc-', 'aws-eusc'],
] as const;

/** The part of AWS that a region belongs to, as its ARNs begin. */
export const partitionOf = (region: string): string =>
  partitions.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws';
