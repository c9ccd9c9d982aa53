import { describe, expect, it } from 'vitest';
import {
  kilobytes,
  type Measurement,
  milliseconds,
  rate,
} from '../../../tools/bench/measurement.ts';
import { plainTable, readable } from '../../../tools/bench/table.ts';

describe('a readable number', () => {
  it.each([
    [0.4249, '0.42'],
    [8.306, '8.31'],
    [47.16, '47.2'],
    [949.6, '950'],
    [12_480.2, '12 480'],
    [1_234_567, '1 234 567'],
    [-23.4, '-23.4'],
    [Number.NaN, '-'],
  ])('%d is %s', (value, text) => {
    expect(readable(value)).toBe(text);
  });
});

const sealing: Measurement = {
  group: 'Sealing',
  name: 'seal',
  figures: [rate(519)],
  beside: { what: 'crypto.sign', figures: [rate(867)], ratio: 0.6, of: 'of bare' },
};

describe('the table', () => {
  it('shows each number with its unit, and the partner with what it is', () => {
    const table = plainTable([sealing]);
    expect(table).toMatch(/seal +519\/s +0\.60x of bare +crypto\.sign: 867\/s/);
  });

  it('opens each group once and aligns its columns', () => {
    const latency = [milliseconds('p50', 3.2), milliseconds('p99', 18)];
    const other = { group: 'API', name: 'GET', figures: latency };
    const lines = plainTable([sealing, { ...sealing, name: 'verify' }, other]).split('\n');
    expect(lines.filter((line) => line === 'Sealing')).toHaveLength(1);
    expect(lines).toContain('API');
    expect(lines).toContain('  GET     p50 3.20 ms  p99 18.0 ms');
    const starts = lines
      .filter((line) => line.includes('519/s'))
      .map((line) => line.indexOf('519'));
    expect(new Set(starts).size).toBe(1);
  });

  it('says why there is no number', () => {
    const absent = { group: 'Functions', name: 'x', figures: [], note: 'not bundled' };
    expect(plainTable([absent])).toContain('not bundled');
    const both = plainTable([{ ...sealing, figures: [kilobytes('', 2048)], note: 'aim' }]);
    expect(both).toMatch(/2\.00 kB.*867\/s; aim/);
  });
});
