import type { AdvancedFieldSelector, EventSelector } from '@aws-sdk/client-cloudtrail';
import { describe, expect, it } from 'vitest';
import { recordedBy } from '#adapters/collectors/aws/cloudtrail/event-selectors.ts';
import { known, unread } from '#core/domain/fact.ts';
import type { Recorded } from '#core/domain/monitoring/recorded-events.ts';

const management: Recorded = {
  events: 'management',
  readWrite: 'all',
  extent: 'all',
  exceptSources: [],
};
const objects: Recorded = { ...management, events: 's3-objects' };
const $metadata = {};

describe('basic event selectors', () => {
  const read = (selector: EventSelector) => recordedBy({ $metadata, EventSelectors: [selector] });
  const of = (...Values: readonly string[]): EventSelector => ({
    IncludeManagementEvents: false,
    DataResources: [{ Type: 'AWS::S3::Object', Values: [...Values] }],
  });

  it('take all management events where they say nothing else', () => {
    expect(read({})).toEqual(known([management]));
  });

  it('may take writes only, without the events of some services', () => {
    const exceptSources = ['kms.amazonaws.com'];
    expect(
      read({ ReadWriteType: 'WriteOnly', ExcludeManagementEventSources: exceptSources }),
    ).toEqual(known([{ ...management, readWrite: 'write', exceptSources }]));
  });

  it.each([
    ['arn:aws:s3', 'all'],
    ['arn:aws:s3:::', 'all'],
    ['arn:aws-cn:s3:::', 'all'],
    ['arn:aws:s3:::orders/', 'some'],
    ['arn:aws:s3:::s3', 'some'],
  ])('take objects of %s: %s', (value, extent) => {
    expect(read(of(value))).toEqual(known([{ ...objects, extent }]));
  });

  it('take no objects where they name functions', () => {
    const DataResources = [{ Type: 'AWS::Lambda::Function', Values: ['arn:aws:lambda'] }];
    expect(read({ IncludeManagementEvents: false, DataResources })).toEqual(known([]));
  });
});

describe('advanced event selectors', () => {
  const read = (...FieldSelectors: readonly AdvancedFieldSelector[]) =>
    recordedBy({ $metadata, AdvancedEventSelectors: [{ FieldSelectors: [...FieldSelectors] }] });
  const equals = (Field: string, ...Equals: string[]) => ({ Field, Equals });
  const ofObjects = [equals('eventCategory', 'Data'), equals('resources.type', 'AWS::S3::Object')];

  it('take management events, but for services that they name', () => {
    const onManagement = equals('eventCategory', 'Management');
    expect(read(onManagement)).toEqual(known([management]));
    const exceptSources = ['kms.amazonaws.com'];
    expect(read(onManagement, { Field: 'eventSource', NotEquals: exceptSources })).toEqual(
      known([{ ...management, exceptSources }]),
    );
    expect(read(onManagement, equals('eventName', 'CreateUser'))).toEqual(
      known([{ ...management, extent: 'some' }]),
    );
  });

  it.each<[AdvancedFieldSelector, Partial<Recorded>]>([
    [equals('readOnly', 'true'), { readWrite: 'read' }],
    [equals('readOnly', 'false'), { readWrite: 'write' }],
    [equals('readOnly', 'true', 'false'), { readWrite: 'all' }],
    [{ Field: 'resources.ARN', StartsWith: ['arn:aws:s3:::'] }, { extent: 'all' }],
    [{ Field: 'resources.ARN', StartsWith: ['arn:aws:s3:::orders/'] }, { extent: 'some' }],
    [
      { Field: 'resources.ARN', NotStartsWith: ['arn:aws:s3:::logs/'] },
      { extent: 'all-but-named' },
    ],
    [equals('eventName', 'DeleteObject'), { extent: 'some' }],
  ])('take objects, narrowed by %j', (field, expected) => {
    expect(read(...ofObjects, field)).toEqual(known([{ ...objects, ...expected }]));
  });

  it('take nothing that matters here of other types', () => {
    const functions = equals('resources.type', 'AWS::Lambda::Function');
    expect(read(equals('eventCategory', 'Data'), functions)).toEqual(known([]));
  });
});

it('an answer without selectors says nothing', () => {
  expect(recordedBy({ $metadata })).toEqual(unread('absent'));
});
