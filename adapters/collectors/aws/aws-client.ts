import { createHash } from 'node:crypto';
import type { Call } from '#core/domain/audit/collected.ts';
import { boundedAnswer } from './bounded-answer.ts';
import { emulatorAgents } from './emulator.ts';
import { type Failure, failureOf } from './failure.ts';
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

/** Why a place is not asked any more, and what came of each attempt to ask it. */
interface Gate {
  readonly reason: () => Failure | undefined;
  readonly attempted: (failure: Failure | null) => void;
}

/** Each attempt takes a token, retries too; none leaves for a place that was given up meanwhile. */
const paced =
  (bucket: TokenBucket, signal: AbortSignal, { reason, attempted }: Gate): Middleware =>
  (next) =>
  async (given) => {
    await bucket.take(signal);
    const known = reason();
    if (known) throw Object.assign(new Error('no attempt was made'), { name: known.code });
    try {
      const answer = await next(given);
      bucket.faster();
      attempted(null);
      return answer;
    } catch (error) {
      const failure = failureOf(error);
      attempted(failure);
      if (failure.why === 'throttled') bucket.slower();
      throw error;
    }
  };

/**
 * A client of a service in a region, with its own bucket and its calls written down. It is the
 * bucket that adapts to throttling: the SDK's own adaptive mode waits on, whoever cancels.
 */
export const makeClient = <Sdk>(
  service: AwsService<Sdk>,
  sdk: Sdk,
  region: string,
  { credentials, endpoint, record, signal }: Connection,
  gate: Gate,
): SdkClient => {
  const Client = (sdk as Readonly<Record<string, unknown>>)[service.client] as ClientConstructor;
  const client = new Client({
    region,
    credentials,
    ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
    followRegionRedirects: true,
    retryMode: 'standard',
    maxAttempts: mostAttempts,
    requestHandler:
      endpoint === undefined ? requestHandler : { ...requestHandler, ...emulatorAgents(endpoint) },
  });
  const bucket = tokenBucket(service.rate);
  client.middlewareStack.add(ledger(service.id, region, record), {
    step: 'initialize',
    name: 'probantLedger',
  });
  client.middlewareStack.add(paced(bucket, signal, gate), {
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
