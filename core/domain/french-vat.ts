import { type Siren, withoutSeparators } from './siren.ts';

/** A French VAT number with its country: `FR` + two characters of key + SIREN. */
export type FrenchVatNumber = string & { readonly frenchVatNumber: unique symbol };

const oldKey = (siren: string): string =>
  String((12 + 3 * (Number(siren) % 97)) % 97).padStart(2, '0');

/** The number that a unit liable to VAT gets. Many small units have none. */
export const derivedVatNumber = (siren: Siren): FrenchVatNumber =>
  `FR${oldKey(siren)}${siren}` as FrenchVatNumber;

export type VatReading =
  | { readonly kind: 'vat'; readonly vatNumber: FrenchVatNumber; readonly siren: Siren | null }
  | { readonly kind: 'malformed' };

/**
 * Reads a French VAT number as typed. Keys of digits are checked; keys with a letter
 * (neither I nor O) are left to VIES. `000` after the key is Monaco, which has no SIREN.
 */
export const readVatNumber = (text: string): VatReading => {
  const bare = withoutSeparators(text).toUpperCase();
  const match = /^FR([0-9A-HJ-NP-Z]{2})(\d{9})$/.exec(bare);
  const [, key = '', siren = ''] = match ?? [];
  if (!match) return { kind: 'malformed' };
  const vatNumber = bare as FrenchVatNumber;
  if (siren.startsWith('000')) return { kind: 'vat', vatNumber, siren: null };
  if (/^\d\d$/.test(key) && key !== oldKey(siren)) return { kind: 'malformed' };
  return { kind: 'vat', vatNumber, siren: siren as Siren };
};
