import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { RegisterAccess } from '#adapters/registries/register-http.ts';
import type { Subject } from '#core/domain/assessment.ts';
import type { Siren } from '#core/domain/siren.ts';
import type { FactsOf, Source } from '#core/domain/source.ts';
import type { Instant } from '#core/domain/time.ts';
import { RegisterError, type SupplierRegister } from '#core/ports/supplier-register.ts';
import type { Fault, WireName } from '#local/registers/faults.ts';
import { type RegisterStandIn, startRegisterStandIn } from '#local/registers/register-stand-in.ts';

/** What a register adapter has to bring for the suite. */
export interface RegisterUnderTest<S extends Source> {
  readonly name: string;
  readonly wire: WireName;
  make(access: RegisterAccess): SupplierRegister<S>;
  /** What it says of a company that every register knows, and of a number that none knows. */
  readonly known: Partial<FactsOf[S]>;
  readonly unknown: Partial<FactsOf[S]>;
}

const receivedAt = '2026-11-21T20:43:00.000Z' as Instant;
const knownSiren = '001137116';
const unknownSiren = '004846887';

export const subjectOf = (siren: string): Subject => ({
  siren: siren as Siren,
  vatNumber: null,
  checksumOverridden: false,
});

const failureOf = async (consultation: Promise<unknown>): Promise<RegisterError> => {
  const error = await consultation.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof RegisterError)) throw new Error('no RegisterError was thrown');
  return error;
};

interface Expected {
  readonly failure: RegisterError['failure'];
  readonly code: string;
}

const failures: readonly (readonly [says: string, fault: Fault, expected: Expected])[] = [
  ['a server error', { kind: 'status', status: 503 }, { failure: 'unavailable', code: 'HTTP_503' }],
  ['an inner error', { kind: 'status', status: 500 }, { failure: 'unavailable', code: 'HTTP_500' }],
  ['a refusal', { kind: 'status', status: 401 }, { failure: 'refused', code: 'HTTP_401' }],
  ['silence', { kind: 'timeout' }, { failure: 'unavailable', code: 'TIMEOUT' }],
  ['slowness', { kind: 'none', delayMs: 5000 }, { failure: 'unavailable', code: 'TIMEOUT' }],
  ['a broken connection', { kind: 'cut' }, { failure: 'unavailable', code: 'NETWORK' }],
  ['a web page', { kind: 'garbage' }, { failure: 'unreadable', code: 'UNREADABLE' }],
  ['text encoded twice', { kind: 'mojibake' }, { failure: 'unreadable', code: 'UNREADABLE' }],
  ['a body without end', { kind: 'oversize' }, { failure: 'unreadable', code: 'UNREADABLE' }],
];

/** What every adapter of `SupplierRegister` promises, over real HTTP against the stand-in. */
export const describeSupplierRegister = <S extends Source>(under: RegisterUnderTest<S>): void => {
  describe(`${under.name} as a supplier register`, () => {
    let standIn: RegisterStandIn;
    let register: SupplierRegister<S>;
    beforeAll(async () => {
      standIn = await startRegisterStandIn({});
      register = under.make({
        baseUrl: standIn.baseUrls[under.wire],
        timeoutMs: 400,
        clock: { now: () => receivedAt },
      });
    });
    afterEach(() => standIn.clearFaults());
    afterAll(() => standIn.close());

    it('answers, and keeps the exact bytes as evidence', async () => {
      const { facts, raw } = await register.consult(subjectOf(knownSiren));
      expect(facts).toMatchObject(under.known);
      expect(raw.length).toBeGreaterThan(0);
      for (const answer of raw) {
        expect(answer.receivedAt).toBe(receivedAt);
        expect(answer.address).toContain(standIn.url);
        expect(() => JSON.parse(new TextDecoder().decode(answer.body))).not.toThrow();
      }
    });

    it('says that a number is unknown without failing', async () => {
      const { facts } = await register.consult(subjectOf(unknownSiren));
      expect(facts).toMatchObject(under.unknown);
    });

    it('says who is asking', async () => {
      await register.consult(subjectOf(knownSiren));
      expect(standIn.requests.at(-1)?.userAgent).toMatch(/^Probant\//);
    });

    it.each(failures)('turns %s into a coded failure', async (_says, fault, expected) => {
      standIn.setFault({ ...fault, register: under.wire });
      const error = await failureOf(register.consult(subjectOf(knownSiren)));
      expect({ failure: error.failure, code: error.code }).toEqual(expected);
    });

    it('keeps what it could not read as evidence', async () => {
      standIn.setFault({ register: under.wire, kind: 'garbage' });
      const { raw } = await failureOf(register.consult(subjectOf(knownSiren)));
      expect(new TextDecoder().decode(raw[0]?.body)).toContain('Maintenance');
    });

    it.each([
      [7, 7],
      [999_999, 3600],
    ])('waits as long as it is told, within reason: %i', async (told, kept) => {
      standIn.setFault({
        register: under.wire,
        kind: 'status',
        status: 429,
        retryAfterSeconds: told,
      });
      const error = await failureOf(register.consult(subjectOf(knownSiren)));
      expect(error).toMatchObject({
        failure: 'unavailable',
        code: 'HTTP_429',
        retryAfterSeconds: kept,
      });
    });

    it('is unavailable where nobody listens', async () => {
      const nobody = under.make({
        baseUrl: 'http://127.0.0.1:65500',
        timeoutMs: 400,
        clock: { now: () => receivedAt },
      });
      const error = await failureOf(nobody.consult(subjectOf(knownSiren)));
      expect(error.code).toBe('NETWORK');
    });
  });
};
