import { describe, expect, it } from 'vitest';
import { decodeEnvelope } from '#core/domain/seal-envelope.ts';
import { type CivilDate, instantOf } from '#core/domain/time.ts';
import { verifyEnvelope } from '#core/domain/verify-envelope.ts';
import type { WithdrawnSeal } from '#core/domain/withdrawn-seal.ts';
import { sealReport } from '#core/usecases/seal-report.ts';
import { verifySeal } from '#core/usecases/verify-seal.ts';
import {
  actor,
  assessment,
  memoryArchive,
  memorySigner,
  memoryStore,
  ref,
  tickingClock,
} from './vigilance-fixtures.ts';

const signer = memorySigner();

const setUp = (held = assessment()) => {
  const { store, trail, current } = memoryStore(held);
  const { archive, objects } = memoryArchive();
  let rendered = 0;
  const ports = {
    store,
    archive,
    signer,
    clock: tickingClock(),
    renderer: {
      render: () => {
        rendered += 1;
        return Promise.resolve(new TextEncoder().encode(`%PDF ${rendered}`));
      },
    },
    verificationUrl: (token: string) => `https://probant.example/verify/${token}`,
  };
  const envelopes = () => [...objects.keys()].filter((key) => key.startsWith('seals/'));
  return { ports, trail, current, objects, envelopes };
};

const envelopeOf = (objects: ReadonlyMap<string, Uint8Array>, key: string) =>
  decodeEnvelope(objects.get(key) ?? new Uint8Array());

describe('sealing a report', () => {
  it('signs the payload that names the PDF', async () => {
    const { ports, objects, current, trail } = setUp();
    expect((await sealReport(ports)(ref, actor)).kind).toBe('sealed');

    const { seal } = current();
    const envelope = envelopeOf(objects, seal?.envelopeKey ?? '');
    const { pem } = await signer.publicKey();
    expect(await verifyEnvelope(envelope, pem)).toBe('authentic');
    expect(envelope.payload.pdf.sha256).toBe(seal?.pdfSha256);
    expect(objects.has(seal?.pdfKey ?? '')).toBe(true);
    expect(trail).toEqual([
      expect.objectContaining({
        ...actor,
        action: 'assessment.sealed',
        object: ref.assessmentId,
        before: { status: 'judged' },
      }),
    ]);
  });

  it('twice gives the first seal', async () => {
    const { ports, objects, current, trail } = setUp();
    await sealReport(ports)(ref, actor);
    const first = structuredClone(current().seal);
    expect((await sealReport(ports)(ref, actor)).kind).toBe('already-sealed');
    expect(current().seal).toEqual(first);
    expect(trail).toHaveLength(1);
    expect([...objects.keys()]).toHaveLength(2);
  });

  it('ten times at once gives one seal', async () => {
    const { ports, current, trail, envelopes, objects } = setUp();
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => sealReport(ports)(ref, actor)),
    );
    expect(envelopes()).toHaveLength(1);
    expect(trail).toHaveLength(1);
    const { seal } = current();
    const envelope = envelopeOf(objects, envelopes()[0] ?? '');
    expect(seal?.payloadSha256).toBe(envelope.payloadSha256);
    expect(seal?.pdfSha256).toBe(envelope.payload.pdf.sha256);
    for (const outcome of outcomes) expect(['sealed', 'already-sealed']).toContain(outcome.kind);
  });

  it('after a crash between envelope and transaction keeps the envelope that is there', async () => {
    const { ports, current, envelopes, objects } = setUp();
    const crash = { ...ports.store, saveSeal: () => Promise.reject(new Error('killed')) };
    await expect(sealReport({ ...ports, store: crash })(ref, actor)).rejects.toThrow('killed');
    const before = envelopeOf(objects, envelopes()[0] ?? '');
    const signatures = signer.signed();

    expect((await sealReport(ports)(ref, actor)).kind).toBe('sealed');
    expect(signer.signed()).toBe(signatures);
    expect(current().seal?.payloadSha256).toBe(before.payloadSha256);
    expect(current().seal?.sealedAt).toBe(before.payload.issuedAt);
  });

  it('needs a judgement, and an assessment of that account', async () => {
    const { ports } = setUp(assessment({ status: 'running', judgement: null }));
    expect((await sealReport(ports)(ref, actor)).kind).toBe('not-judged');
    const foreign = { ...ref, accountId: 'account-2' as typeof ref.accountId };
    expect((await sealReport(ports)(foreign, actor)).kind).toBe('assessment-missing');
  });
});

const verify = (ports: ReturnType<typeof setUp>['ports']) =>
  verifySeal({
    ...ports,
    sealOf: async (token) => (await ports.store.findByToken(token))?.seal ?? null,
  });

const left: WithdrawnSeal = {
  withdrawnOn: '2026-11-22' as CivilDate,
  sealedAt: instantOf(0),
  payloadSha256: 'a'.repeat(64) as WithdrawnSeal['payloadSha256'],
  files: ['b'.repeat(64)],
};

describe('verifying a seal', () => {
  const { token } = assessment();

  it('answers authentic, and unknown before there is a seal', async () => {
    const { ports } = setUp();
    expect((await verify(ports)(token)).kind).toBe('unknown');
    await sealReport(ports)(ref, actor);
    expect((await verify(ports)(token)).kind).toBe('authentic');
  });

  it('answers withdrawn without opening what is left in the archive', async () => {
    const { ports } = setUp();
    const archive = { ...ports.archive, find: () => Promise.reject(new Error('opened')) };
    const verifyLeft = verifySeal({ ...ports, archive, sealOf: async () => left });
    expect(await verifyLeft(token)).toMatchObject({ kind: 'withdrawn', left });
  });

  it.each([
    ['a changed payload', (text: string) => text.replace('"VERT"', '"ROUGE"')],
    ['a changed signature', (text: string) => text.replace(/("signature": ")./, '$1!')],
    ['a changed digest', (text: string) => text.replace(/("payloadSha256": ")./, '$1g')],
    ['an unknown field', (text: string) => text.replace('"payload"', '"extra": 1, "payload"')],
    ['no JSON', () => 'nothing'],
  ])('answers altered for %s', async (_, change) => {
    const { ports, objects, envelopes } = setUp();
    await sealReport(ports)(ref, actor);
    const [key = ''] = envelopes();
    const text = new TextDecoder().decode(objects.get(key));
    const changed = change(text);
    expect(changed).not.toBe(text);
    objects.set(key, new TextEncoder().encode(changed));
    expect((await verify(ports)(token)).kind).toBe('altered');
  });

  it('answers altered for another report’s genuine seal', async () => {
    const { ports, objects, envelopes } = setUp();
    await sealReport(ports)(ref, actor);
    const other = setUp(assessment({ token: 'B'.repeat(22) as typeof token }));
    await sealReport(other.ports)(ref, actor);
    const [key = ''] = envelopes();
    objects.set(key, other.objects.get(key) ?? new Uint8Array());
    expect((await verify(ports)(token)).kind).toBe('altered');
  });
});
