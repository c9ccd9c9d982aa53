import type { DBInstance, DBMajorEngineVersion } from '@aws-sdk/client-rds';
import { type Fact, known, unread } from '#core/domain/fact.ts';
import { each } from '../listing.ts';
import { allOf } from '../lookup.ts';
import { daysSince, type Place } from '../place.ts';
import { rds } from './service.ts';

export const majorVersions = allOf(
  each(
    rds,
    'DescribeDBMajorEngineVersions',
    {},
    ({ DBMajorEngineVersions }) => DBMajorEngineVersions,
  ),
);

/** `13` is the major version of `13.4`, and of no `130.1`. */
const isMajorOf = (version: string, major: string): boolean =>
  version === major || version.startsWith(`${major}.`);

/**
 * Days until the standard support of an instance's major version ends. Engines under a licence have
 * no such date.
 */
export const standardSupportEndsInDays = (
  versions: readonly DBMajorEngineVersion[],
  { Engine, EngineVersion = '' }: DBInstance,
  place: Place,
): Fact<number> => {
  const version = versions.find(
    ({ Engine: engine, MajorEngineVersion }) =>
      engine === Engine && MajorEngineVersion && isMajorOf(EngineVersion, MajorEngineVersion),
  );
  const support = version?.SupportedEngineLifecycles?.find(
    ({ LifecycleSupportName }) => LifecycleSupportName === 'open-source-rds-standard-support',
  );
  return support?.LifecycleSupportEndDate
    ? known(-daysSince(place, support.LifecycleSupportEndDate))
    : unread('absent');
};
