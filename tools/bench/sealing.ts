import { constants, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { systemClock } from '#adapters/node/system-clock.ts';
import type { Assessment } from '#core/domain/assessment.ts';
import { canonicalBytes } from '#core/domain/canonical.ts';
import type { SealEnvelope } from '#core/domain/seal.ts';
import { decodeEnvelope, envelopeKeyOf } from '#core/domain/seal-envelope.ts';
import type { Consultation, Signal } from '#core/domain/source.ts';
import { verifyEnvelope } from '#core/domain/verify-envelope.ts';
import type { AssessmentStore } from '#core/ports/assessment-store.ts';
import type { ObjectArchive } from '#core/ports/object-archive.ts';
import { sealReport } from '#core/usecases/seal-report.ts';
import { type Measurement, rate } from './measurement.ts';
import { inTurns } from './pace.ts';
import { accountOfBench, judgedAssessment, readSignals } from './sample.ts';
import type { Workbench } from './workbench.ts';

const signAsync = promisify(sign);
const verifyAsync = promisify(verify);
const padding = constants.RSA_PKCS1_PSS_PADDING;
const saltLength = 32;
const reportBytes = 60_000;

const consultationOf = (signal: Signal): Consultation => ({
  source: signal.source,
  state: signal.status,
  attempts: 1,
  since: signal.at,
  code: null,
  signal,
});

const memoryArchive = () => {
  const objects = new Map<string, Uint8Array<ArrayBuffer>>();
  const archive: Pick<ObjectArchive, 'find' | 'putOnce'> = {
    find: (key) => Promise.resolve(objects.get(key) ?? null),
    putOnce: (key, body) => {
      objects.set(key, body);
      return Promise.resolve('written');
    },
  };
  return { archive: archive as ObjectArchive, objects };
};

/** The use case itself over memory: no database, no disk, a PDF that is already there. */
const sealer = ({ signer }: Workbench, assessment: Assessment, signals: readonly Signal[]) => {
  const { archive, objects } = memoryArchive();
  const store: Pick<AssessmentStore, 'find' | 'consultations' | 'saveSeal'> = {
    find: () => Promise.resolve(assessment),
    consultations: () => Promise.resolve(signals.map(consultationOf)),
    saveSeal: (_ref, seal) => Promise.resolve({ ...assessment, seal }),
  };
  const pdf = new Uint8Array(reportBytes);
  const seal = sealReport({
    store: store as AssessmentStore,
    archive,
    signer,
    clock: systemClock,
    renderer: { render: () => Promise.resolve(pdf) },
    verificationUrl: (token) => `https://probant.example/verify/${token}`,
  });
  const ref = { accountId: assessment.accountId, assessmentId: assessment.id };
  const actor = { actor: 'bench', ip: null, userAgent: null, correlationId: 'bench' };
  return async (): Promise<SealEnvelope> => {
    objects.clear();
    await seal(ref, actor);
    return decodeEnvelope(objects.get(envelopeKeyOf(assessment)) ?? new Uint8Array());
  };
};

const beside = (what: string, ours: number, bare: number) => ({
  what,
  figures: [rate(bare)],
  ratio: ours / bare,
  of: 'of bare',
});

const measureSeals = async (bench: Workbench, seal: () => Promise<SealEnvelope>, bytes: number) => {
  const key = createPrivateKey(await readFile(bench.keyFile));
  const message = new Uint8Array(bytes);
  const bare = () => signAsync('sha256', message, { key, padding, saltLength });
  const rates = await inTurns(1.6, seal, bare);
  return {
    group: 'Sealing, one at a time',
    name: 'seal without rendering',
    figures: [rate(rates.ours)],
    beside: beside(`crypto.sign, same key, ${bytes} bytes`, rates.ours, rates.bare),
  };
};

const measureVerifications = async (envelope: SealEnvelope, pem: string): Promise<Measurement> => {
  const key = createPublicKey(pem);
  const message = canonicalBytes(envelope.payload);
  const signature = Buffer.from(envelope.signature, 'base64');
  const bare = async () => {
    if (!(await verifyAsync('sha256', message, { key, padding, saltLength }, signature))) {
      throw new Error('the bare check refuses our seal');
    }
  };
  const ours = async () => {
    const check = await verifyEnvelope(envelope, pem);
    if (check !== 'authentic') throw new Error(`a fresh seal is ${check}`);
  };
  const rates = await inTurns(1, ours, bare);
  return {
    group: 'Sealing, one at a time',
    name: 'verifyEnvelope',
    figures: [rate(rates.ours)],
    beside: beside('crypto.verify, key ready', rates.ours, rates.bare),
  };
};

export const measureSealing = async (bench: Workbench): Promise<readonly Measurement[]> => {
  const signals = await readSignals(bench.registers);
  const seal = sealer(bench, await judgedAssessment(signals, accountOfBench()), signals);
  const envelope = await seal();
  const { pem } = await bench.signer.publicKey();
  const { byteLength } = canonicalBytes(envelope.payload);
  return [await measureSeals(bench, seal, byteLength), await measureVerifications(envelope, pem)];
};
