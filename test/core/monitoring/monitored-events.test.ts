import { describe, expect, it } from 'vitest';
import { covers } from '#core/domain/monitoring/covers.ts';
import { parseFilterPattern } from '#core/domain/monitoring/filter-pattern.ts';
import {
  configChanges,
  failedSignIns,
  kmsKeyRemovals,
  type MonitoredEvents,
  organizationsChanges,
  refusedCalls,
  s3BucketPolicyChanges,
  signInsWithoutMfa,
  vpcChanges,
} from '#core/domain/monitoring/monitored-events.ts';

/** Whether a filter pattern hears every shape of such events. */
const hears = (pattern: string, { shapes }: MonitoredEvents): boolean => {
  const condition = parseFilterPattern(pattern);
  if (!condition) throw new Error(`not a pattern: ${pattern}`);
  return shapes.every((shape) => covers([condition], shape) === 'yes');
};

const namesOf = ({ shapes }: MonitoredEvents): readonly string[] =>
  shapes.map(({ eventName }) => String(eventName));

describe('a filter pattern, however it is written, hears', () => {
  it.each([
    [
      'refused calls',
      '{ $.errorCode = "AccessDenied*" || $.errorCode = "*UnauthorizedOperation" }',
      refusedCalls,
    ],
    [
      'refused calls but for the noise',
      '{ (($.errorCode = "*UnauthorizedOperation") || ($.errorCode = "AccessDenied*")) && ($.sourceIPAddress != "delivery.logs.amazonaws.com") && ($.eventName != "HeadBucket") }',
      refusedCalls,
    ],
    [
      'sign-ins without MFA',
      '{ $.eventName = "ConsoleLogin" && $.additionalEventData.MFAUsed != "Yes" }',
      signInsWithoutMfa,
    ],
    [
      'sign-ins without MFA that succeed',
      '{ $.eventSource = signin.amazonaws.com && $.additionalEventData.MFAUsed = "No" && $.responseElements.ConsoleLogin = "Success" }',
      signInsWithoutMfa,
    ],
    [
      'failed sign-ins',
      '{ $.eventName = ConsoleLogin && $.errorMessage = "Failed authentication" }',
      failedSignIns,
    ],
    [
      'failed sign-ins by their outcome',
      '{ $.eventName = ConsoleLogin && $.responseElements.ConsoleLogin = "Failure" }',
      failedSignIns,
    ],
    [
      'removals of keys',
      '{ $.eventSource = "kms.*" && ($.eventName = DisableKey || $.eventName = Schedule*) }',
      kmsKeyRemovals,
    ],
    [
      'changes of organizations',
      '{ $.eventSource = organizations.amazonaws.com }',
      organizationsChanges,
    ],
  ])('%s', (_, pattern, events) => {
    expect(hears(pattern, events)).toBe(true);
  });

  it.each([
    ['the refusals of one service only', '{ $.errorCode = "AccessDenied" }', refusedCalls],
    [
      'refusals where people are left out',
      '{ $.errorCode = "*" && $.userIdentity.type != "IAMUser" }',
      refusedCalls,
    ],
    [
      'failed sign-ins for sign-ins without MFA',
      '{ $.eventName = ConsoleLogin && $.responseElements.ConsoleLogin = "Failure" }',
      signInsWithoutMfa,
    ],
    ['sign-ins that succeed', '{ $.responseElements.ConsoleLogin = "Success" }', failedSignIns],
  ])('not %s', (_, pattern, events) => {
    expect(hears(pattern, events)).toBe(false);
  });

  it.each([
    ['vpc', vpcChanges],
    ['kms', kmsKeyRemovals],
    ['s3', s3BucketPolicyChanges],
    ['config', configChanges],
    ['organizations', organizationsChanges],
  ])('changes only where no name is forgotten: %s', (_, events) => {
    const patternOf = (names: readonly string[]) =>
      `{ ${names.map((name) => `$.eventName=${name}`).join('||')} }`;
    expect(hears(patternOf(namesOf(events)), events)).toBe(true);
    expect(hears(patternOf(namesOf(events).slice(1)), events)).toBe(false);
  });
});
