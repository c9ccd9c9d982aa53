import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Answer, AwsCaller } from '#adapters/collectors/aws/aws-caller.ts';
import { failureOf } from '#adapters/collectors/aws/failure.ts';

/** What botocore calls the address of a service, where that is not our id. */
const endpointPrefixes: Readonly<Record<string, string>> = {
  accessanalyzer: 'access-analyzer',
  apigatewayv2: 'apigateway',
  cloudwatch: 'monitoring',
  cognito: 'cognito-idp',
  directoryservice: 'ds',
  ecr: 'api.ecr',
  ecrpublic: 'api.ecr-public',
  efs: 'elasticfilesystem',
  elb: 'elasticloadbalancing',
  elbv2: 'elasticloadbalancing',
  emr: 'elasticmapreduce',
  memorydb: 'memory-db',
  networkfirewall: 'network-firewall',
  opensearch: 'es',
  redshiftserverless: 'redshift-serverless',
  s3control: 's3-control',
  sagemaker: 'api.sagemaker',
  'wafv2-cloudfront': 'wafv2',
};

interface Named {
  readonly id: string;
}

const prefixOf = ({ id }: Named): string => endpointPrefixes[id] ?? id;

const date = z.looseObject({
  __class__: z.literal('datetime'),
  year: z.int(),
  month: z.int(),
  day: z.int(),
  hour: z.int().optional(),
  minute: z.int().optional(),
  second: z.int().optional(),
});

const stream = z.looseObject({ __class__: z.literal('StreamingBody'), body: z.string() });

const zoned = /^\d{4}-\d\d-\d\dT[\d:.]+\+00:00$/;

/** Policies that boto3 has parsed; the SDK for JavaScript hands them over as AWS sends them. */
const isParsedPolicy = (name: string, value: unknown): boolean =>
  /^(AssumeRolePolicyDocument|PolicyDocument|Document)$/.test(name) &&
  typeof value === 'object' &&
  value !== null;

const asSent =
  (isIam: boolean) =>
  (name: string, value: unknown): unknown => {
    if (isParsedPolicy(name, value)) {
      const text = JSON.stringify(value);
      return isIam ? encodeURIComponent(text) : text;
    }
    // Of IAM, Content is the bytes of a report; a few recordings hold their dates as text.
    if (isIam && name === 'Content' && typeof value === 'string') {
      return new TextEncoder().encode(value);
    }
    if (typeof value === 'string' && zoned.test(value)) return new Date(value);
    if (typeof value !== 'object' || value === null || !('__class__' in value)) return value;
    const at = date.safeParse(value).data;
    if (at) {
      const { year, month, day, hour = 0, minute = 0, second = 0 } = at;
      return new Date(Date.UTC(year, month - 1, day, hour, minute, second));
    }
    const bytes = stream.safeParse(value).data;
    return bytes ? new Uint8Array(Buffer.from(bytes.body, 'base64')) : value;
  };

const recording = z.looseObject({
  status_code: z.int(),
  data: z.looseObject({
    Error: z.looseObject({ Code: z.string(), Message: z.string().nullish() }).optional(),
  }),
});

const answerIn = (file: string, isIam: boolean): Answer<unknown> => {
  const { status_code: status, data } = recording.parse(
    JSON.parse(readFileSync(file, 'utf8'), asSent(isIam)),
  );
  const { ResponseMetadata: _, Error: said, ...value } = data;
  if (status < 400 && !said) return { ok: true, value };
  const { Code: name = `${status}`, Message: message } = said ?? {};
  return { ok: false, failure: failureOf(Object.assign(new Error(message ?? ''), { name })) };
};

const notRecorded: Answer<never> = {
  ok: false,
  failure: { why: 'not-collected', code: 'NotRecorded' },
};

/** Answers of a recorder, `<address>.<operation>_<n>.json`, by address and operation, in order. */
const recordedIn = (folder: string): ReadonlyMap<string, readonly string[]> => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const placeOf = (name: string) => Number(/_(\d+)\.json$/.exec(name)?.[1]);
  const inOrder = names.toSorted((one, other) => placeOf(one) - placeOf(other));
  return Map.groupBy(inOrder, (name) => name.replace(/_\d+\.json$/, ''));
};

const hasMore = (answer: Answer<unknown>): boolean =>
  answer.ok &&
  /"(Next\w*|next\w*|Marker|marker|IsTruncated)":("|true)/.test(JSON.stringify(answer.value));

/** An account that answers as one did when it was recorded; the last answer stands for later ones. */
export interface Replay {
  readonly caller: AwsCaller;
  /** Whether anything of the service was recorded. */
  holds(service: Named): boolean;
  calls(): number;
}

export const replayOf = (folder: string): Replay => {
  const recorded = recordedIn(folder);
  const prefixes = new Set([...recorded.keys()].map((name) => name.replace(/\.\w+$/, '')));
  const places = new Map<string, number>();
  const kept = new Map<string, Answer<unknown>>();
  let calls = 0;
  const read = (file: string): Answer<unknown> => {
    const answer = kept.get(file) ?? answerIn(join(folder, file), file.startsWith('iam.'));
    kept.set(file, answer);
    return answer;
  };
  const next = (
    service: Named,
    operation: string,
  ): Answer<unknown> & { readonly isLast: boolean } => {
    calls += 1;
    const name = `${prefixOf(service)}.${operation}`;
    const files = recorded.get(name) ?? [];
    const place = places.get(name) ?? 0;
    const file = files[Math.min(place, files.length - 1)];
    // A report that was not made yet when it was recorded would be waited for.
    const isWaitedFor = operation === 'GenerateCredentialReport';
    if (file === undefined || isWaitedFor) return { ...notRecorded, isLast: true };
    places.set(name, place + 1);
    const answer = read(file);
    return { ...answer, isLast: place + 1 >= files.length };
  };
  const pages = async function* (
    service: Named,
    operation: string,
  ): AsyncGenerator<Answer<unknown>> {
    for (let isLast = false; !isLast; ) {
      const { isLast: ended, ...answer } = next(service, operation);
      yield answer;
      isLast = ended || !hasMore(answer);
    }
  };
  const ask = async (service: Named, operation: string) => next(service, operation);
  return {
    caller: { ask: ask as AwsCaller['ask'], pages: pages as unknown as AwsCaller['pages'] },
    holds: (service) => prefixes.has(prefixOf(service)),
    calls: () => calls,
  };
};
