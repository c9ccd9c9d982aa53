import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passesLuhn, readSiren, readSiret } from '#core/domain/siren.ts';

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''));

const withCheckDigit = (body: string): string =>
  Array.from({ length: 10 }, (_, digit) => `${body}${digit}`).find(passesLuhn) ?? '';

describe('a SIREN', () => {
  it.each(['552032534', '552 032 534', '552.032.534', '552\u00a0032\u202f534', ' 552-032-534 '])(
    'is read as people type it: %s',
    (text) => {
      expect(readSiren(text)).toEqual({ kind: 'siren', siren: '552032534', checksum: 'valid' });
    },
  );

  it('reports a wrong check digit without refusing', () => {
    expect(readSiren('552032535')).toMatchObject({ kind: 'siren', checksum: 'invalid' });
  });

  it.each([
    ['', { kind: 'wrong-length', digits: 0 }],
    ['55203253', { kind: 'wrong-length', digits: 8 }],
    ['55203253A', { kind: 'not-digits' }],
    ['५५२०३२५३४', { kind: 'not-digits' }],
  ])('refuses %s', (text, reading) => {
    expect(readSiren(text)).toEqual(reading);
  });

  it('notices every single wrong digit', () => {
    fc.assert(
      fc.property(digits(8), fc.nat(8), fc.integer({ min: 1, max: 9 }), (body, place, by) => {
        const right = withCheckDigit(body);
        const wrong = Array.from(right, (digit, at) =>
          at === place ? (Number(digit) + by) % 10 : digit,
        );
        expect(passesLuhn(right)).toBe(true);
        expect(passesLuhn(wrong.join(''))).toBe(false);
      }),
    );
  });

  it('has exactly one right check digit', () => {
    fc.assert(
      fc.property(digits(8), (body) => {
        const right = Array.from({ length: 10 }, (_, digit) => `${body}${digit}`).filter(
          passesLuhn,
        );
        expect(right).toHaveLength(1);
      }),
    );
  });
});

describe('a SIRET', () => {
  it('gives its SIREN', () => {
    expect(readSiret('552 032 534 00703')).toEqual({
      kind: 'siret',
      siret: '55203253400703',
      siren: '552032534',
      checksum: 'valid',
    });
  });

  it.each([
    ['35600000000048', 'valid'],
    ['35600000000055', 'invalid'],
    ['35600000009075', 'valid'],
    ['35600000009076', 'invalid'],
  ])('of La Poste follows its own rule: %s', (text, checksum) => {
    expect(readSiret(text)).toMatchObject({ siren: '356000000', checksum });
  });

  it.each(['552032534', '552032534007030'])('has fourteen digits, not those of %s', (text) => {
    expect(readSiret(text).kind).toBe('wrong-length');
  });

  it('has no letters', () => {
    expect(readSiret('5520325340070X')).toEqual({ kind: 'not-digits' });
  });
});
