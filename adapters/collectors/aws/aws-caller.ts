import { isDeepStrictEqual } from 'node:util';
import { type Connection, makeClient, type SdkClient } from './aws-client.ts';
import { type Breaker, breaker } from './breaker.ts';
import { type Failure, failureOf } from './failure.ts';
import type { AwsService, InputOf, OperationOf, OutputOf } from './service.ts';

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

/** Asks the services of AWS. A call that fails is an answer like another: nothing is thrown. */
export interface AwsCaller {
  ask<Sdk, Operation extends OperationOf<Sdk>>(
    service: AwsService<Sdk>,
    operation: Operation,
    input: InputOf<Sdk, Operation>,
    region: string,
  ): Promise<Answer<OutputOf<Sdk, Operation>>>;
  /** Page by page; a failure is the last one. */
  pages<Sdk, Operation extends OperationOf<Sdk>>(
    service: AwsService<Sdk>,
    operation: Operation,
    input: InputOf<Sdk, Operation>,
    region: string,
  ): AsyncIterable<Answer<OutputOf<Sdk, Operation>>>;
}

type CommandConstructor = new (input: unknown) => object;
type Paginate = (
  settings: { readonly client: SdkClient },
  input: unknown,
  options: { readonly abortSignal: AbortSignal },
) => AsyncIterable<unknown>;

interface Opened<Sdk> {
  readonly sdk: Sdk;
  readonly client: SdkClient;
}

const placeOf = ({ id }: AwsService<unknown>, region: string): string => `${id}@${region}`;

const opener = (connection: Connection, broken: Breaker) => {
  const opened = new Map<string, Promise<Opened<unknown>>>();
  return <Sdk>(service: AwsService<Sdk>, region: string): Promise<Opened<Sdk>> => {
    const place = placeOf(service, region);
    const before = opened.get(place);
    if (before) return before as Promise<Opened<Sdk>>;
    const gate = {
      reason: () => broken.reasonAt(place),
      attempted: (failure: Failure | null) => broken.attempted(place, failure),
    };
    const made = service
      .load()
      .then((sdk) => ({ sdk, client: makeClient(service, sdk, region, connection, gate) }));
    opened.set(place, made);
    return made;
  };
};

/** The SDK knows how most operations turn their pages, the service says the others. */
async function* answersOf<Sdk>(
  { turns }: AwsService<Sdk>,
  { sdk, client }: Opened<Sdk>,
  operation: string,
  input: object,
  abortSignal: AbortSignal,
): AsyncGenerator {
  const exported = sdk as Readonly<Record<string, unknown>>;
  const paginate = exported[`paginate${operation}`] as Paginate | undefined;
  if (paginate) {
    // The SDK writes the token of each page into what it is given.
    yield* paginate({ client }, { ...input }, { abortSignal });
    return;
  }
  const Command = exported[`${operation}Command`] as CommandConstructor;
  const turn = turns[operation] ?? (() => null);
  for (let next: object | null = {}; next; ) {
    const answer = await client.send(new Command({ ...input, ...next }), { abortSignal });
    yield answer;
    next = turn(answer as never);
  }
}

/** More than any account holds of anything, at fifty a page. */
const mostPages = 10_000;

const endless = (): Error =>
  Object.assign(new Error('there is always one more page'), { name: 'EndlessPages' });

const withoutMetadata = (page: unknown): object => ({ ...(page as object), $metadata: null });

/** @throws Error `EndlessPages` when a page comes again, its token included, or when too many come. */
async function* endingPages(pages: AsyncGenerator): AsyncGenerator {
  let before: unknown = null;
  let turned = 0;
  for await (const page of pages) {
    turned += 1;
    const again = turned > 1 && isDeepStrictEqual(withoutMetadata(page), withoutMetadata(before));
    if (again || turned > mostPages) throw endless();
    yield page;
    before = page;
  }
}

type Pages = (
  service: AwsService<unknown>,
  operation: string,
  input: object,
  region: string,
) => AsyncGenerator<Answer<unknown>>;

const pagesWith = (connection: Connection): Pages => {
  const { signal } = connection;
  const broken = breaker();
  const open = opener(connection, broken);
  return async function* pages(service, operation, input, region) {
    const place = placeOf(service, region);
    const known = broken.reasonAt(place);
    if (known) {
      yield { ok: false, failure: known };
      return;
    }
    try {
      const opened = await open(service, region);
      const answers = answersOf(service, opened, operation, input, signal);
      for await (const value of endingPages(answers)) {
        broken.answered(place);
        yield { ok: true, value };
      }
    } catch (error) {
      const failure = failureOf(error);
      broken.failed(place, failure);
      yield { ok: false, failure };
    }
  };
};

/** A caller with the credentials of one account. */
export const awsCaller = (connection: Connection): AwsCaller => {
  const pages = pagesWith(connection);
  const ask = async (...call: Parameters<Pages>): Promise<Answer<unknown>> => {
    const first = await pages(...call).next();
    if (first.done) throw new Error(`${call[0].id} ${call[1]} gave nothing`);
    return first.value;
  };
  return { pages: pages as AwsCaller['pages'], ask: ask as AwsCaller['ask'] };
};
