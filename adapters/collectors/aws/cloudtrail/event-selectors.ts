import type {
  AdvancedEventSelector,
  AdvancedFieldSelector,
  EventSelector,
  GetEventSelectorsCommandOutput,
} from '@aws-sdk/client-cloudtrail';
import { type Fact, known, unread } from '#core/domain/fact.ts';
import type { Extent, ReadWrite, Recorded } from '#core/domain/monitoring/recorded-events.ts';

const readWrites = { All: 'all', ReadOnly: 'read', WriteOnly: 'write' } as const;

/** Of all buckets, as the API spells it: `arn:aws:s3`, or `arn:aws:s3:::` */
const allBuckets = /^arn:[a-z-]+:s3(:::)?$/;

/** A selector records reads, writes and management where it does not say otherwise, as documented. */
const fromBasic = ({
  ReadWriteType = 'All',
  IncludeManagementEvents: management = true,
  ExcludeManagementEventSources: exceptSources = [],
  DataResources = [],
}: EventSelector): readonly Recorded[] => {
  const readWrite = readWrites[ReadWriteType];
  const buckets = DataResources.filter(({ Type }) => Type === 'AWS::S3::Object').flatMap(
    ({ Values = [] }) => Values,
  );
  const extent: Extent = buckets.some((value) => allBuckets.test(value)) ? 'all' : 'some';
  return [
    ...(management
      ? [{ events: 'management' as const, readWrite, extent: 'all' as const, exceptSources }]
      : []),
    ...(buckets.length > 0
      ? [{ events: 's3-objects' as const, readWrite, extent, exceptSources: [] }]
      : []),
  ];
};

const excludes = (field: AdvancedFieldSelector): boolean =>
  !field.Equals && !field.StartsWith && !field.EndsWith;

const takesAllBuckets = ({ Field, StartsWith = [] }: AdvancedFieldSelector): boolean =>
  Field === 'resources.ARN' && StartsWith.some((value) => allBuckets.test(value));

const extentOf = (narrowing: readonly AdvancedFieldSelector[]): Extent => {
  if (narrowing.some((field) => !excludes(field) && !takesAllBuckets(field))) return 'some';
  return narrowing.some(excludes) ? 'all-but-named' : 'all';
};

const readWriteOf = (field: AdvancedFieldSelector | undefined): ReadWrite => {
  const values = field?.Equals ?? [];
  if (values.length !== 1) return 'all';
  return values[0] === 'true' ? 'read' : 'write';
};

/** Fields that say what is recorded; the others narrow it. */
const settled = new Set(['eventCategory', 'resources.type', 'readOnly']);

const fromAdvanced = ({ FieldSelectors = [] }: AdvancedEventSelector): readonly Recorded[] => {
  const field = (name: string) => FieldSelectors.find(({ Field }) => Field === name);
  const names = (name: string, value: string) => field(name)?.Equals?.includes(value) ?? false;
  const readWrite = readWriteOf(field('readOnly'));
  const others = FieldSelectors.filter(({ Field = '' }) => !settled.has(Field));
  if (names('eventCategory', 'Management')) {
    const narrowed = others.some(({ NotEquals, Field }) => Field !== 'eventSource' || !NotEquals);
    const exceptSources = field('eventSource')?.NotEquals ?? [];
    return [{ events: 'management', readWrite, extent: narrowed ? 'some' : 'all', exceptSources }];
  }
  return names('resources.type', 'AWS::S3::Object')
    ? [{ events: 's3-objects', readWrite, extent: extentOf(others), exceptSources: [] }]
    : [];
};

/** What GetEventSelectors says: selectors of one form or of the other, never both. */
export const recordedBy = (answer: GetEventSelectorsCommandOutput): Fact<readonly Recorded[]> => {
  const { EventSelectors: basic, AdvancedEventSelectors: advanced } = answer;
  if (!basic && !advanced) return unread('absent');
  return known([...(basic ?? []).flatMap(fromBasic), ...(advanced ?? []).flatMap(fromAdvanced)]);
};
