import { describe, expect, it } from 'vitest';
import { signalsOf } from '#core/domain/source.ts';
import { RegisterError, type SupplierRegister } from '#core/ports/supplier-register.ts';
import { consultSource } from '#core/usecases/consult-source.ts';
import { giveUpSource } from '#core/usecases/give-up-source.ts';
import { assessment, memoryArchive, memoryStore, ref, tickingClock } from './vigilance-fixtures.ts';

const raw = {
  address: 'https://register.example/1',
  receivedAt: assessment().requestedAt,
  body: new TextEncoder().encode('{"results":[]}'),
};

const unused: SupplierRegister<'sirene'> = {
  source: 'sirene',
  consult: () => Promise.reject(new Error('not part of this test')),
};

const setUp = (consult: SupplierRegister<'bodacc'>['consult']) => {
  const { store } = memoryStore(assessment({ status: 'running', judgement: null }));
  const { archive, objects } = memoryArchive();
  const ports = {
    store,
    archive,
    clock: tickingClock(),
    registers: {
      sirene: unused,
      bodacc: { source: 'bodacc' as const, consult },
      vies: { ...unused, source: 'vies' as const, consult: () => Promise.reject(new Error('no')) },
    },
  };
  return { ports, objects };
};

const answers = () => Promise.resolve({ facts: { notices: [], total: 0 }, raw: [raw] });
const fails = (failure: 'unavailable' | 'refused' | 'unreadable') => () =>
  Promise.reject(new RegisterError(failure, 'CODE_1', { raw: [raw] }));

describe('consulting a source', () => {
  it('keeps the raw answer under its SHA-256, and the signal that names it', async () => {
    const { ports, objects } = setUp(answers);
    expect(await consultSource(ports)(ref, 'bodacc')).toEqual({ kind: 'answered' });
    const [signal] = signalsOf(await ports.store.consultations(ref));
    expect(signal).toMatchObject({ source: 'bodacc', status: 'answered' });
    expect(signal?.evidence[0]).toMatchObject({ bytes: 14, address: raw.address });
    expect(objects.get(signal?.evidence[0]?.key ?? '')).toEqual(raw.body);
  });

  it('asks once when it has an answer', async () => {
    let asked = 0;
    const { ports } = setUp(() => {
      asked += 1;
      return answers();
    });
    await consultSource(ports)(ref, 'bodacc');
    expect(await consultSource(ports)(ref, 'bodacc')).toEqual({ kind: 'already-known' });
    expect(asked).toBe(1);
  });

  it('leaves a silent source open, until the pipeline gives it up', async () => {
    const { ports } = setUp(fails('unavailable'));
    expect(await consultSource(ports)(ref, 'bodacc')).toEqual({
      kind: 'unavailable',
      code: 'CODE_1',
    });
    expect(signalsOf(await ports.store.consultations(ref))).toEqual([]);
    await consultSource(ports)(ref, 'bodacc');
    await giveUpSource(ports)(ref, 'bodacc');
    const [consultation] = await ports.store.consultations(ref);
    expect(consultation).toMatchObject({ state: 'unavailable', attempts: 2, code: 'CODE_1' });
    expect(consultation?.signal?.evidence).toHaveLength(1);
  });

  it('keeps what could not be read as evidence, and calls it unreadable', async () => {
    const { ports, objects } = setUp(fails('unreadable'));
    await consultSource(ports)(ref, 'bodacc');
    await giveUpSource(ports)(ref, 'bodacc');
    const [signal] = signalsOf(await ports.store.consultations(ref));
    expect(signal?.status).toBe('unreadable');
    expect(objects.size).toBe(1);
  });

  it('does not ask again where asking cannot help', async () => {
    const { ports } = setUp(fails('refused'));
    expect(await consultSource(ports)(ref, 'bodacc')).toEqual({ kind: 'refused', code: 'CODE_1' });
    expect(signalsOf(await ports.store.consultations(ref))).toHaveLength(1);
  });

  it.each([
    [60, 'refused', 1],
    [5, 'unavailable', 0],
  ] as const)('told to come back in %i seconds, is %s', async (seconds, kind, signals) => {
    const busy = () =>
      Promise.reject(new RegisterError('unavailable', 'HTTP_429', { retryAfterSeconds: seconds }));
    const { ports } = setUp(busy);
    expect(await consultSource(ports)(ref, 'bodacc')).toEqual({ kind, code: 'HTTP_429' });
    expect(signalsOf(await ports.store.consultations(ref))).toHaveLength(signals);
  });

  it('does not call a fault of ours a silence of the register', async () => {
    const { ports } = setUp(() => Promise.reject(new TypeError('a bug')));
    await expect(consultSource(ports)(ref, 'bodacc')).rejects.toThrow('a bug');
    await giveUpSource(ports)(ref, 'bodacc');
    const [signal] = signalsOf(await ports.store.consultations(ref));
    expect(signal).toMatchObject({ status: 'unavailable', code: 'ATTEMPT_BROKEN_OFF' });
  });

  it('keeps an answer that came although the source was given up', async () => {
    const { ports } = setUp(answers);
    await consultSource(ports)(ref, 'bodacc');
    await giveUpSource(ports)(ref, 'bodacc');
    const [signal] = signalsOf(await ports.store.consultations(ref));
    expect(signal?.status).toBe('answered');
  });
});
