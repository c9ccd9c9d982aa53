import {
  CreateArchiveCommand,
  CreateEventBusCommand,
  EventBridgeClient,
  PutPermissionCommand,
} from '@aws-sdk/client-eventbridge';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, toMoto, verdictsOf } from './moto-account.ts';

const allowing = (Principal: unknown, Resource: string): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Sid: 'Put', Effect: 'Allow', Principal, Action: 'events:PutEvents', Resource }],
  });

const makeBuses = async (): Promise<void> => {
  const events = new EventBridgeClient(toMoto());
  const { EventBusArn: good } = await events.send(new CreateEventBusCommand({ Name: 'good' }));
  await events.send(new CreateArchiveCommand({ ArchiveName: 'good', EventSourceArn: good }));
  for (const [EventBusName, Principal] of [
    ['partner', { AWS: 'arn:aws:iam::444455556666:root' }],
    ['open', '*'],
  ] as const) {
    const made = await events.send(new CreateEventBusCommand({ Name: EventBusName }));
    const Policy = allowing(Principal, made.EventBusArn ?? '');
    await events.send(new PutPermissionCommand({ EventBusName, Policy }));
  }
};

describe('EventBridge in an emulated account', () => {
  let resources: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    await makeBuses();
    resources = await collected(['events']);
  });

  it.each([
    ['aws.events.bus-policy-is-closed', { '/good': 'pass', '/partner': 'pass', '/open': 'fail' }],
    ['aws.events.bus-names-no-other-account', { '/good': 'pass', '/partner': 'fail' }],
    [
      'aws.events.bus-is-archived',
      { '/good': 'pass', '/partner': 'fail', '/default': 'not-applicable' },
    ],
  ])('%s', (control, expected) => {
    expect(verdictsOf(control, resources, Object.keys(expected))).toEqual(expected);
  });
});
