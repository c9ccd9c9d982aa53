import { readdir, readFile, writeFile } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApiCall } from '#core/contract/client.ts';
import type { HttpSession } from '#local/http-session.ts';
import { open, type RunningPlatform, runPlatform, untilSealed } from './running-platform.ts';

let running: RunningPlatform;
let session: HttpSession;
let call: ApiCall;

beforeAll(async () => {
  running = await runPlatform();
  ({ session, call } = await running.as('auditor'));
});
afterAll(() => running.close());

interface Answer {
  readonly status: number;
  readonly body: { readonly id?: string; readonly code?: string };
}

/** Each request from a loopback address of its own, as clients of their own. */
const post = (from: number, body: string, key: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { origin } = running;
    const cookie = ['__Host-probant-access', '__Host-probant-csrf']
      .map((name) => `${name}=${session.cookie(origin, name)}`)
      .join('; ');
    const headers = {
      cookie,
      origin,
      'content-type': 'application/json',
      'x-csrf-token': session.cookie(origin, '__Host-probant-csrf'),
      'idempotency-key': key,
    };
    const agent = new Agent({ localAddress: `127.0.0.${2 + from}` });
    const sent = request(
      `${origin}/api/assessments`,
      { method: 'POST', headers, agent },
      (answer) => {
        let text = '';
        answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, body: JSON.parse(text) as Answer['body'] }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });

const storedSeals = async (): Promise<string[]> => {
  const names = await readdir(join(running.dataFolder, 'objects', 'seals'), { recursive: true });
  return names.filter((name) => name.endsWith('.json'));
};

describe('one hundred identical requests at once', () => {
  it('make one assessment and one seal', async () => {
    const body = JSON.stringify({ siren: '001137116' });
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, client) => post(client, body, 'one-hundred')),
    );
    const ids = new Set(answers.flatMap(({ body }) => body.id ?? []));
    expect(ids.size).toBe(1);
    for (const { status, body } of answers) {
      expect([status, body.code]).toEqual(
        status === 202 ? [202, undefined] : [409, 'idempotency-in-progress'],
      );
    }
    const [id = ''] = ids;
    await untilSealed(call, id);
    expect((await call('assessments.list')).assessments).toHaveLength(1);
    expect(await storedSeals()).toHaveLength(1);
    expect((await post(0, body, 'one-hundred')).body.id).toBe(id);
  });

  it('refuse another body under the same key', async () => {
    const answer = await post(1, JSON.stringify({ siren: '001264225' }), 'one-hundred');
    expect(answer).toMatchObject({ status: 422, body: { code: 'idempotency-body-differs' } });
  });
});

describe('a seal whose object was changed', () => {
  it('is reported as altered', async () => {
    const detail = await untilSealed(call, await open(call, { siren: '001682665' }));
    const token = detail.seal?.token ?? '';
    expect((await call('verification.verify', { path: { token } })).outcome).toBe('authentic');

    const folder = join(running.dataFolder, 'objects', 'seals');
    const name = (await storedSeals()).find((candidate) => candidate.includes(detail.id)) ?? '';
    const text = await readFile(join(folder, name), 'utf8');
    await writeFile(join(folder, name), text.replace('"ROUGE"', '"VERT"'));
    expect((await call('verification.verify', { path: { token } })).outcome).toBe('altered');

    await writeFile(join(folder, name), 'garbage');
    const answer = await call('verification.verify', { path: { token } });
    expect(answer).toMatchObject({ outcome: 'altered', envelope: null });
  });
});
