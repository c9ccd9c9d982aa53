import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiCall, ApiProblem } from '#core/contract/client.ts';
import { httpSession } from '#local/http-session.ts';
import { open, type RunningPlatform, runPlatform, untilSealed } from './running-platform.ts';

let running: RunningPlatform;
let auditor: ApiCall;

beforeAll(async () => {
  running = await runPlatform();
  ({ call: auditor } = await running.as('auditor'));
});
afterAll(() => running.close());

/** The problem that a call ends in. */
const problem = async (work: Promise<unknown>) => {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ApiProblem)) throw new Error('no problem came back', { cause: error });
  return error.problem;
};

const refused = (body: { siren: string } & Record<string, unknown>) => problem(open(auditor, body));

describe('a SIREN', () => {
  it.each([
    ['too short', '12345678', 'wrong-length: 8 digits instead of 9'],
    ['too long', '0011371160', 'wrong-length: 10 digits instead of 9'],
    ['with letters', '00113711A', 'not-digits'],
  ])('%s is refused and says why', async (_, siren, message) => {
    expect(await refused({ siren })).toMatchObject({
      status: 400,
      code: 'invalid-request',
      errors: [{ path: 'body.siren', message }],
    });
  });

  it('that fails its checksum is refused, unless insisted upon', async () => {
    expect(await refused({ siren: '001137117' })).toMatchObject({
      status: 422,
      code: 'siren-checksum',
    });
    const id = await open(auditor, { siren: '001137117', acceptInvalidChecksum: true });
    const detail = await untilSealed(auditor, id);
    expect(detail).toMatchObject({ checksumOverridden: true, verdict: 'GRIS' });
  });

  it('of La Poste is accepted', async () => {
    expect(await open(auditor, { siren: '356 000 000' })).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('that nobody knows is GRIS, never VERT', async () => {
    const detail = await untilSealed(auditor, await open(auditor, { siren: '000000018' }));
    expect(detail.verdict).toBe('GRIS');
    expect(detail.judgement?.decisions.map(({ rule }) => rule)).toContain('sirene-unknown');
  });

  it('goes with a VAT number, or with a clear no', async () => {
    expect(await refused({ siren: '001137116', vatNumber: 'DE123456789' })).toMatchObject({
      errors: [{ path: 'body.vatNumber', message: 'not-a-french-vat-number' }],
    });
  });
});

describe('a unit under partial diffusion', () => {
  it('is masked everywhere, the public page and the seal too', async () => {
    const id = await open(auditor, { siren: '001555556' });
    const detail = await untilSealed(auditor, id);
    const token = detail.seal?.token ?? '';
    const links = await auditor('assessments.report', { path: { assessmentId: id } });
    const [publicAnswer, seal, pdf, list] = await Promise.all([
      auditor('verification.verify', { path: { token } }),
      fetch(links.seal.url).then((answer) => answer.text()),
      fetch(links.pdf.url).then((answer) => answer.text()),
      auditor('assessments.list', { query: { limit: 100 } }),
    ]);
    const everything = [detail, publicAnswer, list].map((part) => JSON.stringify(part));
    for (const text of [...everything, seal, pdf]) {
      expect(text).not.toMatch(/dumarchais|h[ée]l[èe]ne|tilleuls/i);
    }
    expect(detail.supplierName).toBeNull();
  });
});

describe('another account', () => {
  it('does not find what is not its own', async () => {
    const id = await open(auditor, { siren: '001137116' });
    await untilSealed(auditor, id);
    const stranger = await running.asStranger();
    const path = { assessmentId: id };
    expect(await problem(stranger('assessments.get', { path }))).toMatchObject({ status: 404 });
    expect(await problem(stranger('assessments.report', { path }))).toMatchObject({ status: 404 });
    expect((await stranger('assessments.list')).assessments).toEqual([]);
  });
});

describe('the demo role', () => {
  it('reads and changes nothing', async () => {
    const { call } = await running.as('demo');
    expect(await problem(open(call, { siren: '001137116' }))).toMatchObject({
      status: 403,
      code: 'role-forbids',
    });
    expect((await call('assessments.list')).assessments.length).toBeGreaterThan(0);
  });
});

describe('the callback of a sign-in', () => {
  it('works once, even for whoever kept the cookie', async () => {
    const { session } = await running.as('auditor');
    const callback = session.visited.find((url) => url.includes('/api/auth/callback')) ?? '';
    const state = new URL(callback).searchParams.get('state') ?? '';
    const headers = { cookie: `__Host-probant-sign-in=${state}`, 'accept-language': 'en' };
    const replayed = await fetch(callback, { headers, redirect: 'manual' });
    expect(replayed.status).toBe(400);
    expect(await replayed.json()).toMatchObject({
      code: 'sign-in-state-unknown',
      title: 'This sign-in was already used or has expired',
    });
    expect(replayed.headers.getSetCookie()).toEqual([]);
  });

  it('belongs to the browser that began it', async () => {
    const { url } = await httpSession().visit(`${running.origin}/api/auth/sign-in`);
    expect(url).toContain('/login/');
    const elsewhere = `${running.origin}/api/auth/callback?code=stolen&state=${'x'.repeat(43)}`;
    expect((await fetch(elsewhere, { redirect: 'manual' })).status).toBe(400);
  });
});

describe('a change without proof', () => {
  it('is refused and opens nothing', async () => {
    const { session, call } = await running.as('auditor');
    const before = (await call('assessments.list', { query: { limit: 100 } })).assessments.length;
    const answer = await session.fetch(`${running.origin}/api/assessments`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': 'k' },
      body: JSON.stringify({ siren: '001137116' }),
    });
    expect(answer.status).toBe(403);
    const after = (await call('assessments.list', { query: { limit: 100 } })).assessments.length;
    expect(after).toBe(before);
  });
});

describe('a report that is not there', () => {
  it('cannot be linked before it is sealed', async () => {
    running.standIn.setFault({ register: 'vies', siren: '004264222', kind: 'none', delayMs: 400 });
    const id = await open(auditor, { siren: '004264222' });
    const early = problem(auditor('assessments.report', { path: { assessmentId: id } }));
    expect(await early).toMatchObject({ status: 409, code: 'report-not-sealed' });
    expect((await untilSealed(auditor, id)).status).toBe('sealed');
  });

  it('is not found under an unknown token', async () => {
    const path = { token: 'A'.repeat(22) };
    expect(await problem(auditor('verification.verify', { path }))).toMatchObject({ status: 404 });
    const malformed = await fetch(`${running.origin}/api/verify/%2e%2e%2fetc`);
    expect(malformed.status).toBe(404);
  });
});
