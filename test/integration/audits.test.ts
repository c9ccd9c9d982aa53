import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AuditDetailBody } from '#core/contract/audits.ts';
import type { ApiCall } from '#core/contract/client.ts';
import { sha256Of } from '#core/domain/digest.ts';
import { decodeEnvelope } from '#core/domain/seal-envelope.ts';
import { addDays, civilDateAt, instantOf } from '#core/domain/time.ts';
import { verifyEnvelope } from '#core/domain/verify-envelope.ts';
import { type RunningPlatform, runPlatform } from './running-platform.ts';

let running: RunningPlatform;
let site: Server;
let address: string;
let hanging: Server;
let insecure = true;

const listen = async (server: Server): Promise<string> => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

const form = '<form method="post" action="/login"><input type="password" name="p"></form>';

beforeAll(async () => {
  site = createServer((request, response) => {
    const found = request.url === '/';
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="fr"><title>x</title>${insecure ? form : ''}</html>`);
  });
  hanging = createServer(() => undefined);
  address = await listen(site);
  running = await runPlatform({ allowLoopback: true });
});

afterAll(async () => {
  await running.close();
  for (const server of [site, hanging]) {
    server.closeAllConnections();
    server.close();
  }
});

let keys = 0;

const start = async (call: ApiCall, where: string, key?: string): Promise<string> => {
  keys += 1;
  const headers = { 'idempotency-key': key ?? `audit-${process.pid}-${keys}` };
  const body = { provider: 'web', address: where, language: 'en' } as const;
  return (await call('audits.create', { body, headers })).id;
};

const ended = async (call: ApiCall, auditId: string): Promise<AuditDetailBody> => {
  for (let tries = 0; tries < 400; tries += 1) {
    const detail = await call('audits.get', { path: { auditId } });
    if (detail.status !== 'running' && detail.status !== 'judged') return detail;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the audit did not end in time');
};

const bytesAt = async (url: string) => new Uint8Array(await (await fetch(url)).arrayBuffer());

const passwordOverHttps = 'web.content.password-is-asked-over-https';

describe('an audit through the API', () => {
  it('ends sealed, in seven files that the seal vouches for', async () => {
    const { call } = await running.as('auditor');
    const auditId = await start(call, address);
    const detail = await ended(call, auditId);
    expect(detail).toMatchObject({ status: 'sealed', targetId: `web:${address}` });
    expect(detail.progress.shards.map(({ state }) => state)).toEqual(['collected']);
    expect(detail.summary?.failed.critical).toBeGreaterThan(0);

    const links = await call('audits.report', { path: { auditId } });
    const envelope = decodeEnvelope(await bytesAt(links.seal.url));
    const { publicKey } = await call('verification.verify', {
      path: { token: detail.seal?.token ?? '' },
    });
    expect(await verifyEnvelope(envelope, publicKey.pem)).toBe('authentic');
    if (envelope.payload.schema !== 'probant.audit/1') throw new Error('another kind of seal');
    expect(await sha256Of(await bytesAt(links.pdf.url))).toBe(envelope.payload.pdf.sha256);
    for (const { format, url } of links.exports) {
      const sealed = envelope.payload.exports.find((one) => one.format === format);
      const sha256 = await sha256Of(await bytesAt(url));
      expect({ format, sha256 }).toEqual({ format, sha256: sealed?.sha256 });
    }
  });

  it('answers a repeated request as the first, and refuses another under its key', async () => {
    const { call } = await running.as('auditor');
    const key = `twin-${process.pid}`;
    const twins = await Promise.allSettled([start(call, address, key), start(call, address, key)]);
    const id = await start(call, address, key);
    const answered = twins.filter(({ status }) => status === 'fulfilled');
    expect(answered.length).toBeGreaterThan(0);
    for (const twin of answered) expect(twin).toMatchObject({ value: id });
    await expect(start(call, 'https://example.org', key)).rejects.toMatchObject({
      problem: { status: 422, code: 'idempotency-body-differs' },
    });
    await ended(call, id);
  });

  it('tells what changed since the audit before, and compares any two', async () => {
    const { call } = await running.as('admin');
    insecure = true;
    const first = await start(call, address);
    await ended(call, first);
    insecure = false;
    const second = await start(call, address);
    const detail = await ended(call, second);
    expect(detail.summary?.drift?.resolved).toBeGreaterThan(0);
    const compared = await call('audits.compare', {
      path: { auditId: second },
      query: { with: first },
    });
    expect(compared.resolved.heaviest.map(({ control }) => control)).toContain(passwordOverHttps);
    expect(compared.sameCatalogue).toBe(true);
    insecure = true;
  });

  it('gives findings by page, with what their controls say', async () => {
    const { call } = await running.as('auditor');
    const auditId = await start(call, address);
    await ended(call, auditId);
    const page = await call('audits.findings', { path: { auditId }, query: { limit: 5 } });
    expect(page.findings).toHaveLength(5);
    expect(page.findings[0]?.severity).toBe('critical');
    expect(
      page.controls.find(({ id }) => id === page.findings[0]?.control)?.remedy.fr,
    ).toBeTruthy();
    const next = { limit: 200, cursor: page.next ?? 0 };
    const rest = await call('audits.findings', { path: { auditId }, query: next });
    const all = await call('audits.findings', { path: { auditId }, query: { limit: 200 } });
    expect([...page.findings, ...rest.findings]).toEqual(all.findings);
    const low = { severity: 'low', framework: 'owasp-top-10-2025' } as const;
    const filtered = await call('audits.findings', { path: { auditId }, query: low });
    expect(new Set(filtered.findings.map(({ severity }) => severity))).toEqual(new Set(['low']));
    const named = { q: 'HTTPS mot de passe demande', limit: 200 } as const;
    const searched = await call('audits.findings', { path: { auditId }, query: named });
    expect(searched.findings.map(({ control }) => control)).toEqual([passwordOverHttps]);
  });

  it('counts a failure apart from the next audit on, once somebody answers for it', async () => {
    const call = await running.asStranger();
    const before = await ended(call, await start(call, address));
    const target = before.targetId ?? '';
    const expiresOn = addDays(civilDateAt(instantOf(Date.now())), 30);
    const asked = { target, control: passwordOverHttps, owner: 'RSSI', expiresOn };
    const body = { ...asked, reason: 'maquette fermée au public' };
    const { id } = await call('audits.exempt', { body });
    const granted = await call('audits.exemptions', { query: { target } });
    expect(granted.exemptions.map((one) => one.grantedBy)).toEqual(['Sasha Étranger']);
    const after = await ended(call, await start(call, address));
    expect(after.summary).toMatchObject({ exempted: 1 });
    expect(after.summary?.failed.critical).toBe((before.summary?.failed.critical ?? 0) - 1);
    const path = { exemptionId: id };
    await call('audits.revokeExemption', { path, query: { target } });
    expect(await call('audits.exemptions', { query: { target } })).toEqual({ exemptions: [] });
    await expect(
      call('audits.exempt', { body: { ...body, expiresOn: '2020-01-01' } }),
    ).rejects.toMatchObject({ problem: { code: 'exemption-date' } });
  });

  it('is cancelled while it waits for a site that hangs, and then removed', async () => {
    const { call } = await running.as('auditor');
    const auditId = await start(call, await listen(hanging));
    await expect(call('audits.remove', { path: { auditId } })).rejects.toMatchObject({
      problem: { code: 'audit-running' },
    });
    await call('audits.cancel', { path: { auditId } });
    expect((await ended(call, auditId)).status).toBe('cancelled');
    await call('audits.remove', { path: { auditId } });
    await expect(call('audits.get', { path: { auditId } })).rejects.toMatchObject({
      problem: { status: 404 },
    });
  });

  it('shows an account its own audits alone', async () => {
    const { call } = await running.as('auditor');
    const auditId = await start(call, address);
    await ended(call, auditId);
    const stranger = await running.asStranger();
    const refused = { problem: { status: 404 } };
    await expect(stranger('audits.get', { path: { auditId } })).rejects.toMatchObject(refused);
    await expect(stranger('audits.findings', { path: { auditId } })).rejects.toMatchObject(refused);
    await expect(stranger('audits.report', { path: { auditId } })).rejects.toMatchObject(refused);
    await expect(stranger('audits.cancel', { path: { auditId } })).rejects.toMatchObject(refused);
    await expect(stranger('audits.remove', { path: { auditId } })).rejects.toMatchObject(refused);
  });

  it('says what lets Probant into an AWS account', async () => {
    const { call } = await running.as('auditor');
    const access = await call('audits.awsAccess');
    expect(access.externalId).toMatch(/^probant-/);
    expect(JSON.stringify(access.permissions)).toContain('s3:GetBucketPolicy');
    expect(access.services).toContain('iam');
  });

  it.each([
    ['an address inside a network', 'https://10.1.2.3'],
    ['the address of metadata', 'http://169.254.169.254'],
  ])('of %s ends without touching it', async (_, where) => {
    const { call } = await running.as('auditor');
    const detail = await ended(call, await start(call, where));
    expect(detail).toMatchObject({ status: 'failed', failure: 'target-forbidden', summary: null });
  });

  it('of a port where nobody listens says that it saw nothing', async () => {
    const { call } = await running.as('auditor');
    const detail = await ended(call, await start(call, 'http://127.0.0.1:9'));
    expect(detail.status).toBe('sealed');
    expect(detail.summary?.evaluation.coverage).toBeLessThan(0.2);
  });

  it.each([
    ['no address', { provider: 'web', address: 'a' }],
    ['a scheme that is none of the web', { provider: 'web', address: 'ftp://example.fr' }],
    [
      'a role that is none',
      { provider: 'aws', access: { kind: 'role', roleArn: 'arn:aws:iam::1:user/x' } },
    ],
    ['a provider that is none', { provider: 'ovh' }],
  ])('refuses %s with a clear answer', async (_, body) => {
    const { call } = await running.as('auditor');
    const headers = { 'idempotency-key': `bad-${Math.random()}` };
    const refused = call('audits.create', { body: body as never, headers });
    await expect(refused).rejects.toMatchObject({
      problem: { status: expect.toBeOneOf([400, 422]) },
    });
  });
});
