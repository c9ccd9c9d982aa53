import { createHash } from 'node:crypto';
import type { Call } from '#core/domain/audit/collected.ts';
import { boundedAnswer } from './bounded-answer.ts';
import { emulatorAgents } from './emulator.ts';
import { failureOf } from './failure.ts';
import { understood } from './not-offered.ts';
import type { AwsService } from './service.ts';
import { type TokenBucket, tokenBucket } from './token-bucket.ts';

/** As the SDK's credential providers resolve them. */
export type Credentials = () => Promise<{
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}>;

export interface Connection {
  readonly credentials: Credentials;
  /** Another address than AWS's own, for every service: an emulator. */
  readonly endpoint?: string;
  readonly record: (call: Call) => void;
  readonly signal: AbortSignal;
}

/** The little that this file asks of each of the SDK's clients, whose types have no common one. */
export interface SdkClient {
  send(command: unknown, options: { readonly abortSignal: AbortSignal }): Promise<unknown>;
  readonly middlewareStack: {
    add(middleware: Middleware, options: Step): void;
    add(middleware: ReturnType<typeof boundedAnswer>, options: Step): void;
  };
}

interface Step {
  readonly step: 'initialize' | 'finalizeRequest' | 'deserialize';
  readonly priority?: 'low';
  readonly name: string;
}

type Next = (given: unknown) => Promise<{ readonly output: object }>;
type Middleware = (next: Next, context: { readonly commandName?: string }) => Next;

type ClientConstructor = new (settings: Readonly<Record<string, unknown>>) => SdkClient;

// An answer that takes longer than this is taken for silence.
const requestHandler = {
  connectionTimeout: 3000,
  requestTimeout: 20_000,
  throwOnRequestTimeout: true,
};
const mostAttempts = 4;
const answerBounds = { bytes: 64 * 1024 * 1024, milliseconds: requestHandler.requestTimeout };

const digestOf = (output: object): string => {
  const { $metadata: _, ...answer } = output as { readonly $metadata?: unknown };
  return createHash('sha256').update(JSON.stringify(answer)).digest('hex');
};

/** Writes each call into the ledger, its retries counted as one. */
const ledger =
  (service: string, region: string, record: Connection['record']): Middleware =>
  (next, { commandName = '' }) =>
  async (given) => {
    const operation = commandName.replace(/Command$/, '');
    const begun = performance.now();
    const base = () => ({
      service,
      operation,
      region,
      milliseconds: Math.round(performance.now() - begun),
    });
    try {
      const answer = await next(given);
      record({ ...base(), outcome: 'answered', code: null, sha256: digestOf(answer.output) });
      return answer;
    } catch (thrown) {
      const error = await understood(thrown, region);
      const { why, code } = failureOf(error);
      const outcome = why === 'absent' ? 'answered' : why;
      record({ ...base(), outcome, code, sha256: null });
      throw error;
    }
  };

/** Each attempt takes a token, retries too. */
const paced =
  (bucket: TokenBucket, signal: AbortSignal): Middleware =>
  (next) =>
  async (given) => {
    await bucket.take(signal);
    return await next(given);
  };

/** A client of a service in a region, with its own bucket and its calls written down. */
export const makeClient = <Sdk>(
  service: AwsService<Sdk>,
  sdk: Sdk,
  region: string,
  { credentials, endpoint, record, signal }: Connection,
): SdkClient => {
  const Client = (sdk as Readonly<Record<string, unknown>>)[service.client] as ClientConstructor;
  const client = new Client({
    region,
    credentials,
    ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
    followRegionRedirects: true,
    retryMode: 'adaptive',
    maxAttempts: mostAttempts,
    requestHandler:
      endpoint === undefined ? requestHandler : { ...requestHandler, ...emulatorAgents(endpoint) },
  });
  const bucket = tokenBucket(service.rate);
  client.middlewareStack.add(ledger(service.id, region, record), {
    step: 'initialize',
    name: 'probantLedger',
  });
  client.middlewareStack.add(paced(bucket, signal), {
    step: 'finalizeRequest',
    name: 'probantPace',
  });
  client.middlewareStack.add(boundedAnswer(answerBounds), {
    step: 'deserialize',
    priority: 'low',
    name: 'probantBounds',
  });
  return client;
};
