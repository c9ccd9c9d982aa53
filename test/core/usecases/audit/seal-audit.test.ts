import { describe, expect, it } from 'vitest';
import type { Collected } from '#core/domain/audit/collected.ts';
import { exportFormats } from '#core/domain/audit/export-format.ts';
import { known } from '#core/domain/fact.ts';
import { decodeEnvelope } from '#core/domain/seal-envelope.ts';
import { verifyEnvelope } from '#core/domain/verify-envelope.ts';
import { sealAudit } from '#core/usecases/audit/seal-audit.ts';
import { actor, memoryArchive, memorySigner } from '../vigilance-fixtures.ts';
import { auditRef, auditWorld, openedAudit, shardOf } from './audit-fixtures.ts';

const signer = memorySigner();
const s3 = shardOf('aws.s3', 'aws.s3.bucket');
const bucket: Collected = {
  type: 'resource',
  resource: {
    kind: 'aws.s3.bucket',
    id: 'arn:aws:s3:::a',
    region: 'eu-west-3',
    facts: { publicAccess: known('public-read') },
  },
};

const setUp = async () => {
  const world = auditWorld();
  const ref = await world.audit(1, [s3], { [s3.id]: [bucket] });
  const { archive, objects } = memoryArchive();
  let rendered = 0;
  const bytes = (text: string) => new TextEncoder().encode(text);
  const ports = {
    ...world.ports,
    archive,
    signer,
    renderer: {
      render: async () => {
        rendered += 1;
        return bytes(`%PDF ${rendered}`);
      },
    },
    exporter: async (_: unknown, format: string) => bytes(`${format} ${rendered}`),
    verificationUrl: (token: string) => `https://probant.example/verify/${token}`,
  };
  await ports.vault.keep(ref, { kind: 'profile', name: null });
  const current = async () => {
    const audit = await ports.store.find(ref);
    if (!audit) throw new Error('the audit is gone');
    return audit;
  };
  const trail = () => world.records.trail.filter(({ action }) => action === 'audit.sealed');
  const envelopes = () => [...objects.keys()].filter((key) => key.startsWith('seals/'));
  const envelope = () => decodeEnvelope(objects.get(envelopes()[0] ?? '') ?? new Uint8Array());
  return { ref, ports, objects, current, trail, envelopes, envelope };
};

describe('sealing an audit', () => {
  it('signs the payload that names the PDF and every export', async () => {
    const { ref, ports, objects, current, trail, envelope } = await setUp();
    expect((await sealAudit(ports)(ref, actor)).kind).toBe('sealed');
    const { seal, status } = await current();
    expect(status).toBe('sealed');
    const { pem } = await signer.publicKey();
    expect(await verifyEnvelope(envelope(), pem)).toBe('authentic');
    expect(seal?.exports.map(({ format }) => format)).toEqual(exportFormats);
    for (const { key } of seal?.exports ?? []) expect(objects.has(key)).toBe(true);
    expect(objects.has(seal?.pdfKey ?? '')).toBe(true);
    expect(envelope().payload).toMatchObject({ resources: 1, pdf: { sha256: seal?.pdfSha256 } });
    expect(trail()).toMatchObject([{ ...actor, before: { status: 'judged' } }]);
  });

  it('forgets how the target was entered', async () => {
    const { ref, ports } = await setUp();
    await sealAudit(ports)(ref, actor);
    expect(await ports.vault.find(ref)).toBeNull();
  });

  it('twice gives the first seal', async () => {
    const { ref, ports, objects, current, trail } = await setUp();
    await sealAudit(ports)(ref, actor);
    const first = structuredClone((await current()).seal);
    const count = objects.size;
    expect((await sealAudit(ports)(ref, actor)).kind).toBe('already-sealed');
    expect((await current()).seal).toEqual(first);
    expect([trail().length, objects.size]).toEqual([1, count]);
  });

  it('ten times at once gives one seal', async () => {
    const { ref, ports, current, trail, envelopes, envelope, objects } = await setUp();
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => sealAudit(ports)(ref, actor)),
    );
    expect(envelopes()).toHaveLength(1);
    expect(trail()).toHaveLength(1);
    const { seal } = await current();
    expect(seal?.payloadSha256).toBe(envelope().payloadSha256);
    expect(envelope().payload).toMatchObject({ pdf: { sha256: seal?.pdfSha256 } });
    expect(objects.has(seal?.pdfKey ?? '')).toBe(true);
    for (const { kind } of outcomes) expect(['sealed', 'already-sealed']).toContain(kind);
  });

  it('after a crash between envelope and transaction keeps the envelope that is there', async () => {
    const { ref, ports, current, envelope } = await setUp();
    const crash = { ...ports.store, saveSeal: () => Promise.reject(new Error('killed')) };
    await expect(sealAudit({ ...ports, store: crash })(ref, actor)).rejects.toThrow('killed');
    const before = envelope();
    const signatures = signer.signed();

    expect((await sealAudit(ports)(ref, actor)).kind).toBe('sealed');
    expect(signer.signed()).toBe(signatures);
    const { seal } = await current();
    expect(seal?.payloadSha256).toBe(before.payloadSha256);
    expect(seal?.sealedAt).toBe(before.payload.issuedAt);
  });

  it('needs a judgement, and an audit of that account', async () => {
    const { ports } = await setUp();
    const running = openedAudit(2);
    const world = auditWorld();
    world.records.audits.set(`account-1 ${running.id}`, running);
    const { store } = world.ports;
    expect((await sealAudit({ ...ports, store })(auditRef(2), actor)).kind).toBe('not-judged');
    const foreign = { ...auditRef(1), accountId: 'account-2' as typeof running.accountId };
    expect((await sealAudit(ports)(foreign, actor)).kind).toBe('audit-missing');
  });
});
