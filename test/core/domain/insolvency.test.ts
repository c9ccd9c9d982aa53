import { describe, expect, it } from 'vitest';
import { insolvencyOn } from '#core/domain/insolvency.ts';
import { day, judged, notice, today } from './supplier-cases.ts';

const opened = judged('A1', 'opens-recovery', '2024-02-05');

describe('the insolvency of a unit', () => {
  it('is none without notices', () => {
    expect(insolvencyOn([], today)).toMatchObject({ procedure: 'none', since: null });
  });

  it.each([
    ['opens-liquidation', 'liquidation'],
    ['opens-safeguard', 'safeguard'],
    ['adopts-plan', 'plan'],
    ['fails-plan', 'plan-failed'],
    ['fails-plan-to-recovery', 'recovery'],
    ['fails-plan-to-liquidation', 'liquidation'],
    ['closes', 'closed'],
    ['closes-insufficient-assets', 'closed-insufficient-assets'],
    ['sells-business', 'recovery'],
    ['administrative', 'recovery'],
    ['undecidable', 'recovery'],
  ] as const)('after a recovery and %s is %s', (effect, procedure) => {
    const state = insolvencyOn([opened, judged('A2', effect, '2025-03-03')], today);
    expect(state.procedure).toBe(procedure);
  });

  it('goes by the day of judgment, not by the order of publication', () => {
    const early = {
      ...judged('A9', 'opens-recovery', '2025-01-05'),
      publishedOn: day('2026-01-30'),
    };
    const late = judged('A2', 'adopts-plan', '2025-12-05');
    expect(insolvencyOn([late, early], today).procedure).toBe('plan');
  });

  it('falls back on publication where a judgment has no day', () => {
    const undated = {
      ...judged('A2', 'opens-liquidation'),
      judgment: { nature: '', effect: 'opens-liquidation', on: null, planMonths: null } as const,
      publishedOn: day('2026-04-02'),
    };
    expect(insolvencyOn([undated, opened], today).since?.on).toBe('2026-04-02');
  });

  it('distinguishes a liquidation that was closed', () => {
    const notices = [
      judged('A1', 'opens-liquidation', '2023-01-05'),
      judged('A2', 'closes', '2025-01-05'),
    ];
    expect(insolvencyOn(notices, today).procedure).toBe('liquidation-closed');
  });

  it('does not soften a closure for insufficient assets', () => {
    const notices = [
      judged('A1', 'closes-insufficient-assets', '2023-01-05'),
      judged('A2', 'closes', '2025-01-05'),
    ];
    expect(insolvencyOn(notices, today).procedure).toBe('closed-insufficient-assets');
  });

  it('reopens', () => {
    const notices = [
      judged('A1', 'closes-insufficient-assets', '2023-01-05'),
      judged('A2', 'opens-liquidation', '2025-01-05'),
    ];
    expect(insolvencyOn(notices, today).procedure).toBe('liquidation');
  });

  it('ends a plan with its term', () => {
    const notices = [judged('A1', 'adopts-plan', '2024-11-21', 24)];
    expect(insolvencyOn(notices, day('2026-11-20'))).toMatchObject({
      procedure: 'plan',
      planEndsOn: '2026-11-21',
    });
    expect(insolvencyOn(notices, today).procedure).toBe('closed');
  });

  it('forgets a failed plan once another is adopted', () => {
    const failed = judged('A2', 'fails-plan-to-recovery', '2025-01-05');
    expect(insolvencyOn([opened, failed], today).planFailed?.id).toBe('A2');
    const again = judged('A3', 'adopts-plan', '2025-11-05');
    expect(insolvencyOn([opened, failed, again], today).planFailed).toBeNull();
  });

  it('takes back what an appeal overturns, and says so', () => {
    const notices = [
      opened,
      judged('A2', 'opens-liquidation', '2025-01-05'),
      judged('A3', 'overturns', '2025-06-05'),
    ];
    expect(insolvencyOn(notices, today)).toMatchObject({
      procedure: 'recovery',
      overturned: { id: 'A3' },
    });
  });

  it('holds a sale plan to be an open procedure where none was read', () => {
    expect(insolvencyOn([judged('A1', 'sells-business')], today).procedure).toBe('other');
  });

  it('clears a striking off when the unit is registered again', () => {
    const gone = notice('B1', {
      family: 'radiation',
      struckOff: true,
      publishedOn: day('2025-01-09'),
    });
    const back = notice('A2', { family: 'immatriculation', publishedOn: day('2025-08-09') });
    expect(insolvencyOn([gone], today).struckOff?.publishedOn).toBe('2025-01-09');
    expect(insolvencyOn([gone, back], today).struckOff).toBeNull();
  });

  it('counts a sale only for the seller', () => {
    const sold = (party: 'buyer' | 'seller') => notice('A1', { family: 'vente', party });
    expect(insolvencyOn([sold('seller')], today).businessSold?.id).toBe('A1');
    expect(insolvencyOn([sold('buyer')], today).businessSold).toBeNull();
  });

  it('keeps the latest accounts', () => {
    const filed = ['2023-12-31', '2025-12-31', '2024-12-31'].map((closed, place) =>
      notice(`C${place}`, { family: 'dpc', accountsClosedOn: day(closed) }),
    );
    expect(insolvencyOn(filed, today).accountsClosedOn).toBe('2025-12-31');
  });
});

describe('corrections of BODACC', () => {
  const wrong = judged('A1', 'opens-liquidation', '2026-01-10');
  const right = {
    ...judged('A2', 'opens-safeguard', '2026-01-10'),
    type: 'correction' as const,
    corrects: 'A1',
    publishedOn: day('2026-02-10'),
  };
  const annulled = (target: string | null, publishedOn = '2026-03-10') =>
    notice('A3', { type: 'annulment', corrects: target, publishedOn: day(publishedOn) });

  it('replace the notice they name', () => {
    expect(insolvencyOn([wrong, right], today).procedure).toBe('safeguard');
    expect(insolvencyOn([wrong, right], day('2026-02-09')).procedure).toBe('liquidation');
  });

  it('leave the judgment where they do not speak of it', () => {
    const quiet = { ...right, judgment: null, court: 'Greffe de Brest' };
    expect(insolvencyOn([wrong, quiet], today)).toMatchObject({
      procedure: 'liquidation',
      since: { court: 'Greffe de Brest' },
    });
  });

  it('stand by themselves where the notice they name was never read', () => {
    expect(insolvencyOn([right], today).procedure).toBe('safeguard');
  });

  it('remove the notice that they annul, with what corrected it', () => {
    expect(insolvencyOn([wrong, right, annulled('A1')], today)).toMatchObject({
      procedure: 'none',
      undecidable: null,
    });
  });

  it('give back the first notice when the correction is annulled', () => {
    expect(insolvencyOn([wrong, right, annulled('A2')], today).procedure).toBe('liquidation');
  });

  it('let a later correction stand after an annulment', () => {
    const notices = [wrong, right, annulled('A1', '2026-01-20')];
    expect(insolvencyOn(notices, today).procedure).toBe('safeguard');
  });

  it('annul an annulment', () => {
    const undone = notice('A4', {
      type: 'annulment',
      corrects: 'A3',
      publishedOn: day('2026-04-10'),
    });
    expect(insolvencyOn([wrong, annulled('A1'), undone], today).procedure).toBe('liquidation');
  });

  it.each([null, 'A999'])('are undecidable when they annul what cannot be found: %s', (target) => {
    expect(insolvencyOn([wrong, annulled(target)], today)).toMatchObject({
      procedure: 'liquidation',
      undecidable: { id: 'A3' },
    });
  });

  it('survive notices that name each other', () => {
    const loop = [
      { ...right, id: 'A5', corrects: 'A6' },
      { ...right, id: 'A6', corrects: 'A5' },
    ];
    expect(() => insolvencyOn(loop, today)).not.toThrow();
  });
});
