import type { Answer, AwsCaller } from '#adapters/collectors/aws/aws-caller.ts';
import type { CollectedKind } from '#adapters/collectors/aws/kind.ts';
import type { Place } from '#adapters/collectors/aws/place.ts';
import type { Fact } from '#core/domain/fact.ts';
import { instantOf } from '#core/domain/time.ts';

/** What an account answers to an operation: one answer, one by what was asked, or the code of an error. */
export type Script = Readonly<
  Record<string, object | string | ((input: never) => object | string)>
>;

/** When everything is collected. */
export const now = '2026-11-22T00:00:00.000Z';

const answerOf = (script: Script, operation: string, input: never): Answer<unknown> => {
  const said = script[operation] ?? 'NotScripted';
  const answer = typeof said === 'function' ? said(input) : said;
  if (typeof answer === 'object') return { ok: true, value: answer };
  return { ok: false, failure: { why: 'denied', code: answer } };
};

const callerOf = (script: Script): AwsCaller => ({
  ask: (async (_, operation, input) => answerOf(script, operation, input)) as AwsCaller['ask'],
  async *pages(_, operation, input) {
    yield answerOf(script, operation, input) as Answer<never>;
  },
});

/** A place whose account answers as scripted. */
export const placeOf = (script: Script): Place => ({
  account: '111122223333',
  partition: 'aws',
  region: 'eu-west-3',
  now: instantOf(Date.parse(now)),
  caller: callerOf(script),
  remembered: new Map(),
});

/** By id, all the facts of what a kind finds there; a blind spot stands under the reason of it. */
export const factsFound = async (
  kind: CollectedKind,
  script: Script,
): Promise<Readonly<Record<string, Readonly<Record<string, Fact<unknown>>>>>> => {
  const found: Record<string, Readonly<Record<string, Fact<unknown>>>> = {};
  for await (const one of kind.collect(new Set(kind.provides), placeOf(script))) {
    if (one.type === 'resource') found[one.resource.id] = one.resource.facts;
    if (one.type === 'blind-spot') found[one.blindSpot.why] = {};
  }
  return found;
};
