import { describe, expect, it } from 'vitest';
import { identityOf, showable } from '#core/domain/diffusion.ts';
import type { Signal } from '#core/domain/source.ts';
import { detailOf } from '#functions/serve-assessments/assessment-body.ts';
import {
  bodaccSignal,
  notice,
  silentSignal,
  sireneSignal,
  unit,
  viesSignal,
} from '../../adapters/rendering/samples.ts';
import { assessment } from '../usecases/vigilance-fixtures.ts';

const headOffice = unit.headOffice && { ...unit.headOffice, address: '3 IMPASSE SECRETE' };

/** Every register still holds something that names the supplier, as a defect in one would leave it. */
const signalsWith = (sirene: Signal): Signal[] => [
  sirene,
  bodaccSignal({
    notices: [notice({ address: 'https://bodacc.example/names-them' })],
    total: 1,
  }),
  viesSignal({ name: 'SECRET NAME' }),
];

const partial = sireneSignal({ diffusion: 'partial', name: 'SECRET NAME', headOffice });
const full = sireneSignal({ diffusion: 'full', name: 'SECRET NAME', headOffice });
const silent = silentSignal('sirene', 'HTTP_503');
const telltale = /secret|names-them/i;

describe('what may be shown of a supplier', () => {
  it.each([
    ['masked', partial],
    ['withheld', silent],
  ] as const)('is nothing that names it when %s', (identity, sirene) => {
    const signals = signalsWith(sirene);
    expect(identityOf(signals)).toBe(identity);
    expect(JSON.stringify(signals)).toMatch(telltale);
    expect(JSON.stringify(showable(signals))).not.toMatch(telltale);
  });

  it('is everything when it is diffused in full', () => {
    const signals = signalsWith(full);
    expect(identityOf(signals)).toBe('shown');
    expect(showable(signals)).toEqual(signals);
  });

  it('is what the API answers with', () => {
    const consultations = signalsWith(partial).map((signal) => ({
      source: signal.source,
      state: signal.status,
      attempts: 1,
      since: signal.at,
      code: null,
      signal,
    }));
    const detail = detailOf(
      { assessment: assessment(), consultations },
      () => 'https://p.example/',
    );
    expect(detail.signals).toHaveLength(3);
    expect(JSON.stringify(detail)).not.toMatch(telltale);
  });
});
