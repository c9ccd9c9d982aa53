import type { RecordingGroup } from '@aws-sdk/client-config-service';

/** Of IAM, the types that belong to no region. */
const globalTypes = ['AWS::IAM::Group', 'AWS::IAM::Policy', 'AWS::IAM::Role', 'AWS::IAM::User'];

/** A recorder without a group records all types of the region, as the API documents. */
export const recordsAllTypes = (group: RecordingGroup | undefined): boolean =>
  group === undefined || (group.allSupported ?? false);

/** Types of IAM are recorded where they are included, named, or not among those that are excluded. */
export const recordsGlobalTypes = (group: RecordingGroup | undefined): boolean => {
  if (group?.recordingStrategy?.useOnly === 'EXCLUSION_BY_RESOURCE_TYPES') {
    const excluded: readonly string[] = group.exclusionByResourceTypes?.resourceTypes ?? [];
    return !globalTypes.some((type) => excluded.includes(type));
  }
  if (group?.includeGlobalResourceTypes) return true;
  const named: readonly string[] = group?.resourceTypes ?? [];
  return globalTypes.every((type) => named.includes(type));
};
