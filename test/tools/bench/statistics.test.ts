import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median, percentile, perSecond } from '../../../tools/bench/statistics.ts';

const hundred = Array.from({ length: 100 }, (_, place) => 100 - place);

describe('percentile', () => {
  it('is the nearest rank, whatever the order', () => {
    expect(percentile(hundred, 0.5)).toBe(50);
    expect(percentile(hundred, 0.95)).toBe(95);
    expect(percentile(hundred, 0.99)).toBe(99);
    expect(percentile(hundred, 1)).toBe(100);
    expect(percentile(hundred, 0)).toBe(1);
    expect(percentile([7], 0.99)).toBe(7);
  });

  it('is a number only of numbers', () => {
    expect(percentile([], 0.5)).toBeNaN();
    expect(median([])).toBeNaN();
  });

  it('is one of the values, and that share of them is not above it', () => {
    const values = fc.array(fc.double({ noNaN: true, min: 0, max: 1e6 }), { minLength: 1 });
    const share = fc.double({ noNaN: true, min: 0, max: 1 });
    fc.assert(
      fc.property(values, share, (all, part) => {
        const found = percentile(all, part);
        expect(all).toContain(found);
        expect(all.filter((value) => value <= found).length).toBeGreaterThanOrEqual(
          part * all.length,
        );
      }),
    );
  });
});

describe('median', () => {
  it('is the middle, or the mean of the two middles', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([10, 9, 2, 1])).toBe(5.5);
    expect(median(Float64Array.of(100, 20, 3))).toBe(20);
  });
});

describe('perSecond', () => {
  it('counts what fits in a second', () => {
    expect(perSecond([250, 250])).toBe(4);
  });
});
