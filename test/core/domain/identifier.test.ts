import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derivedVatNumber, readVatNumber } from '#core/domain/french-vat.ts';
import { recogniseIdentifier } from '#core/domain/identifier.ts';
import type { Siren } from '#core/domain/siren.ts';

const sirenArbitrary = fc
  .integer({ min: 1_000_000, max: 999_999_999 })
  .map((number) => String(number).padStart(9, '0') as Siren);

describe('a French VAT number', () => {
  it('is derived from the SIREN', () => {
    expect(derivedVatNumber('552032534' as Siren)).toBe('FR27552032534');
    expect(derivedVatNumber('001137116' as Siren)).toBe('FR64001137116');
  });

  it('is read back to its SIREN', () => {
    fc.assert(
      fc.property(sirenArbitrary, (siren) => {
        const vatNumber = derivedVatNumber(siren);
        expect(readVatNumber(vatNumber)).toEqual({ kind: 'vat', vatNumber, siren });
      }),
    );
  });

  it('is malformed with any other key of digits', () => {
    fc.assert(
      fc.property(sirenArbitrary, fc.integer({ min: 0, max: 99 }), (siren, key) => {
        const typed = `FR${String(key).padStart(2, '0')}${siren}`;
        fc.pre(typed !== derivedVatNumber(siren));
        expect(readVatNumber(typed)).toEqual({ kind: 'malformed' });
      }),
    );
  });

  it.each(['fr 27 552 032 534', 'FR27.552.032.534'])('is read as people type it: %s', (text) => {
    expect(readVatNumber(text)).toMatchObject({ kind: 'vat', vatNumber: 'FR27552032534' });
  });

  it('leaves keys with letters to VIES', () => {
    expect(readVatNumber('FRA1552032534')).toMatchObject({ kind: 'vat', siren: '552032534' });
  });

  it.each(['FRO1552032534', 'FRI1552032534', 'FR2755203253', 'BE0123456789', ''])(
    'refuses %s',
    (text) => {
      expect(readVatNumber(text)).toEqual({ kind: 'malformed' });
    },
  );

  it('of Monaco has no SIREN', () => {
    expect(readVatNumber('FR12000123456')).toMatchObject({ kind: 'vat', siren: null });
  });
});

describe('what somebody typed', () => {
  it.each([
    ['  ', { kind: 'empty' }],
    ['552 032 534', { kind: 'siren', siren: '552032534', checksum: 'valid' }],
    ['552 032 535', { kind: 'siren', siren: '552032535', checksum: 'invalid' }],
    ['552 032 534 00703', { kind: 'siret', siren: '552032534', checksum: 'valid' }],
    ['5520325', { kind: 'incomplete-number', digits: 7 }],
    ['fr27 552032534', { kind: 'vat', siren: '552032534', vatNumber: 'FR27552032534' }],
    ['FR28552032534', { kind: 'malformed-vat' }],
    ['FR2755203253', { kind: 'malformed-vat' }],
    ['FR12000123456', { kind: 'malformed-vat' }],
    ['  Ébénisterie Kervadec ', { kind: 'name', text: 'Ébénisterie Kervadec' }],
    ['France Menuiserie', { kind: 'name', text: 'France Menuiserie' }],
    ['3 Suisses', { kind: 'name', text: '3 Suisses' }],
  ])('%s', (text, identifier) => {
    expect(recogniseIdentifier(text)).toEqual(identifier);
  });

  it('is always recognised as something', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(recogniseIdentifier(text).kind).toBeTypeOf('string');
      }),
    );
  });
});
