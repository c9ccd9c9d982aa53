import { constants, generateKeyPairSync, sign } from 'node:crypto';
import type { AccountId, PersonId } from '#core/domain/account.ts';
import type { Assessment, AssessmentId } from '#core/domain/assessment.ts';
import type { Judgement } from '#core/domain/judgement.ts';
import { publicKeyOf } from '#core/domain/public-key.ts';
import type { SealReference, Token } from '#core/domain/seal.ts';
import type { Siren } from '#core/domain/siren.ts';
import { type Consultation, isFinal } from '#core/domain/source.ts';
import { type CivilDate, instantOf } from '#core/domain/time.ts';
import type { TrailEntry } from '#core/domain/trail.ts';
import type { AssessmentRef, AssessmentStore } from '#core/ports/assessment-store.ts';
import type { ObjectArchive } from '#core/ports/object-archive.ts';
import type { ReportSigner } from '#core/ports/report-signer.ts';

export const ref: AssessmentRef = {
  accountId: 'account-1' as AccountId,
  assessmentId: '0190a000-0000-7000-8000-000000000001' as AssessmentId,
};

export const actor = {
  actor: 'person-1',
  ip: '192.0.2.7',
  userAgent: 'test',
  correlationId: 'correlation-1',
};

/** Time goes on by one second each time that it is asked for. */
export const tickingClock = () => {
  let time = Date.parse('2026-11-21T10:00:00.000Z');
  return {
    now: () => {
      time += 1_000;
      return instantOf(time);
    },
  };
};

const judgement: Judgement = {
  verdict: 'VERT',
  on: '2026-11-21' as CivilDate,
  decisions: [],
  rules: { version: '1', sha256: 'a'.repeat(64) as Judgement['rules']['sha256'], count: 36 },
};

export const assessment = (changes: Partial<Assessment> = {}): Assessment => ({
  id: ref.assessmentId,
  accountId: ref.accountId,
  mode: 'INDIVIDUAL',
  language: 'fr',
  subject: { siren: '001137116' as Siren, vatNumber: null, checksumOverridden: false },
  requestedBy: 'person-1' as PersonId,
  requestedAt: instantOf(Date.parse('2026-11-21T09:59:00.000Z')),
  token: 'AAAAAAAAAAAAAAAAAAAAAA' as Token,
  status: 'judged',
  supplierName: null,
  judgement,
  seal: null,
  ...changes,
});

const notHere = () => Promise.reject(new Error('not part of this test'));

/** One assessment in memory, with the promises of the port. */
export const memoryStore = (held: Assessment) => {
  let current = held;
  const consultations = new Map<string, Consultation>();
  const trail: TrailEntry[] = [];
  const store: AssessmentStore = {
    open: notHere,
    markStarted: () => Promise.resolve(),
    giveUpLease: () => Promise.resolve(),
    find: (asked) => Promise.resolve(asked.accountId === ref.accountId ? current : null),
    list: notHere,
    inFlight: notHere,
    saveConsultation(_, consultation) {
      const known = consultations.get(consultation.source);
      if (!known || !isFinal(known)) consultations.set(consultation.source, consultation);
      return Promise.resolve();
    },
    consultations: () => Promise.resolve([...consultations.values()]),
    saveJudgement: notHere,
    saveSeal(_, seal: SealReference, entry) {
      if (!current.seal) {
        current = { ...current, status: 'sealed', seal };
        trail.push(entry);
      }
      return Promise.resolve(current);
    },
    saveFailure(_, entry) {
      current = { ...current, status: 'failed' };
      trail.push(entry);
      return Promise.resolve();
    },
    findByToken: (token) => Promise.resolve(token === current.token ? current : null),
  };
  return { store, trail, current: () => current };
};

export const memoryArchive = () => {
  const objects = new Map<string, Uint8Array<ArrayBuffer>>();
  const archive: ObjectArchive = {
    putOnce(key, body) {
      if (objects.has(key)) return Promise.resolve('already-there');
      objects.set(key, body);
      return Promise.resolve('written');
    },
    find: (key) => Promise.resolve(objects.get(key) ?? null),
    link: notHere,
  };
  return { archive, objects };
};

/** A real key: its signatures differ each time, as those of KMS do. */
export const memorySigner = (): ReportSigner & { readonly signed: () => number } => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 3072 });
  const der = new Uint8Array(publicKey.export({ type: 'spki', format: 'der' }));
  let count = 0;
  return {
    publicKey: () => publicKeyOf(der),
    sign(message) {
      count += 1;
      const padding = constants.RSA_PKCS1_PSS_PADDING;
      const signature = sign('sha256', message, { key: privateKey, padding, saltLength: 32 });
      return Promise.resolve(new Uint8Array(signature));
    },
    signed: () => count,
  };
};
