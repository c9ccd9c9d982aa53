import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { freePort } from '#local/free-port.ts';
import { type Answered, type Asked, type BrokenAws, startBrokenAws } from './broken-aws.ts';

const probant = fileURLToPath(new URL('../../bin/probant.ts', import.meta.url));

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'probant-faults-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const auditAt = (endpoint: string, ...args: readonly string[]): Promise<Ended> => {
  const data = join(folder, String(Math.random()));
  const at = ['--endpoint', endpoint, '--region', 'eu-west-3', '--language', 'en', '--data', data];
  const env = { PATH: process.env['PATH'], AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' };
  return new Promise((resolve) => {
    const words = [probant, 'audit', 'aws', ...at, ...args];
    execFile(
      process.execPath,
      words,
      { env, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        resolve({ code: Number(error?.code ?? 0), stdout, stderr });
      },
    );
  });
};

type Answer = (asked: Asked) => Answered | null;

const withAws = async <T>(answer: Answer, use: (aws: BrokenAws) => Promise<T>): Promise<T> => {
  const aws = await startBrokenAws(answer);
  try {
    return await use(aws);
  } finally {
    await aws.close();
  }
};

const audited = (answer: Answer, ...args: readonly string[]) =>
  withAws(answer, ({ endpoint }) => auditAt(endpoint, ...args));

const refusing =
  (status: number, code: string): Answer =>
  () => ({ status, code });

const answering =
  (operation: string, answer: Answered): Answer =>
  (asked) =>
    asked.operation === operation ? answer : null;

const oneService = (service: string) => ['--service', service, '--format', 'json'] as const;

const exported = z.object({
  report: z.object({ blindSpots: z.array(z.object({ kind: z.string() })) }),
});

const hiddenKinds = (stdout: string): readonly string[] =>
  exported.parse(JSON.parse(stdout)).report.blindSpots.map(({ kind }) => kind);

describe.concurrent('an audit that cannot begin ends with 4, and says why', () => {
  it.each([
    ['wrong credentials', 403, 'InvalidClientTokenId', 'The credentials were refused'],
    ['a signature of another key', 403, 'SignatureDoesNotMatch', 'The credentials were refused'],
    ['an expired token', 403, 'ExpiredToken', 'The credentials were refused'],
    ['one call too many', 400, 'Throttling', 'does not answer'],
    ['a service that is down', 503, 'ServiceUnavailable', 'does not answer'],
  ])('%s', async (_, status, code, said) => {
    const ended = await audited(refusing(status, code));
    expect(ended.code).toBe(4);
    expect(ended.stderr).toContain(said);
  });

  it('nobody there', async () => {
    const ended = await auditAt(`http://localhost:${await freePort()}`);
    expect(ended.code).toBe(4);
    expect(ended.stderr).toContain('does not answer');
  });
});

describe.concurrent('an audit that cannot look everywhere ends with 3', () => {
  it('without any permission: every call is refused, and every control undecided', async () => {
    const { code, stdout, stderr } = await audited(() => null, '--json');
    expect(code).toBe(3);
    const { status, summary } = JSON.parse(stdout);
    expect(status).toBe('sealed');
    expect(summary).toMatchObject({ evaluation: { score: null, coverage: 0 } });
    // Whose credentials they are is told to everybody.
    expect(summary.calls.refused).toBe(summary.calls.made - 1);
    expect(summary.failed).toEqual({ critical: 0, high: 0, medium: 0, low: 0 });
    expect(summary.unknown.critical).toBeGreaterThan(10);
    expect(stderr).toContain('partial');
  });

  it('one service refused: the other is judged', async () => {
    const queues = answering('ListQueues', { body: '{}' });
    const { code, stdout } = await audited(
      queues,
      '--service',
      's3',
      '--service',
      'sqs',
      '--format',
      'json',
    );
    expect(code).toBe(3);
    expect([
      hiddenKinds(stdout).includes('aws.s3.bucket'),
      hiddenKinds(stdout).includes('aws.sqs.queue'),
    ]).toEqual([true, false]);
  });

  it('throttled at every call: it stops asking, and says so', async () => {
    const throttling: Answer = ({ operation }) =>
      operation === 'GetCallerIdentity' ? null : { status: 400, code: 'ThrottlingException' };
    await withAws(throttling, async ({ endpoint, asked }) => {
      const begun = performance.now();
      const { code, stdout } = await auditAt(endpoint, ...oneService('ec2'));
      expect([code, stdout.includes('throttled')]).toEqual([3, true]);
      // 25 calls of four attempts each are held back to a few a second.
      expect(asked.length).toBeLessThanOrEqual(100);
      expect(performance.now() - begun).toBeLessThan(60_000);
    });
  });

  it.each<[string, (response: ServerResponse) => void]>([
    ['a service that does not answer', () => undefined],
    [
      'an answer that never ends',
      (response) => {
        const drip = setInterval(() => response.write(' '), 100);
        response.on('close', () => clearInterval(drip));
      },
    ],
  ])('%s is waited for twice', { timeout: 90_000 }, async (_, fault) => {
    const begun = performance.now();
    const { code, stdout } = await audited(answering('ListQueues', fault), ...oneService('sqs'));
    expect([code, /TimeoutError|ETIMEDOUT/.test(stdout)]).toEqual([3, true]);
    expect(performance.now() - begun).toBeLessThan(75_000);
  });

  it('a region that does not answer: none of its services is waited for', async () => {
    const begun = performance.now();
    const silent: Answer = ({ region }) => (region === 'eu-central-1' ? () => undefined : null);
    const regions = ['--region', 'eu-central-1', '--format', 'json'];
    const { code, stdout } = await audited(silent, ...regions);
    expect([code, stdout.includes('aws@eu-central-1')]).toEqual([3, true]);
    expect(hiddenKinds(stdout).length).toBeGreaterThan(100);
    expect(performance.now() - begun).toBeLessThan(60_000);
  });

  it('a connection that breaks off', async () => {
    const breaking: Answered = (response) => response.destroy();
    const { code, stdout } = await audited(answering('ListQueues', breaking), ...oneService('sqs'));
    expect([code, stdout.includes('ECONNRESET')]).toEqual([3, true]);
  });

  it('the same page again and again', async () => {
    const page = { QueueUrls: ['https://sqs/1/q'], NextToken: 'again' };
    const { code, stdout } = await audited(
      answering('ListQueues', { body: JSON.stringify(page) }),
      ...oneService('sqs'),
    );
    expect([code, hiddenKinds(stdout)]).toEqual([3, ['aws.sqs.queue']]);
  });

  it('an answer larger than any memory', async () => {
    const endless: Answered = (response) => {
      const part = Buffer.alloc(1024 * 1024, ' ');
      const more = (): void => void (response.writable && response.write(part, more));
      more();
    };
    const { code, stdout } = await audited(answering('ListQueues', endless), ...oneService('sqs'));
    expect([code, stdout.includes('AnswerTooLarge')]).toEqual([3, true]);
  });

  it('an answer that is none', async () => {
    const { code, stdout } = await audited(
      answering('ListQueues', { body: '<html>a proxy</html>' }),
      ...oneService('sqs'),
    );
    expect([code, hiddenKinds(stdout)]).toEqual([3, ['aws.sqs.queue']]);
  });

  it('a policy that is no document', async () => {
    const buckets =
      '<ListAllMyBucketsResult><Buckets><Bucket><Name>a</Name></Bucket></Buckets></ListAllMyBucketsResult>';
    const { code, stdout } = await audited(
      ({ service, operation }) => {
        if (service !== 's3') return null;
        if (operation.includes('policy')) return { body: '{"Statement": [' };
        return operation.startsWith('/?') ? { body: buckets } : null;
      },
      ...oneService('s3'),
    );
    expect([code, stdout.includes('malformed')]).toEqual([3, true]);
  });
});
