import { type FrenchVatNumber, readVatNumber } from './french-vat.ts';
import { readSiren, readSiret, type Siren, withoutSeparators } from './siren.ts';

/** What somebody typed to name a supplier, recognised as far as it can be. */
export type Identifier =
  | {
      readonly kind: 'siren' | 'siret';
      readonly siren: Siren;
      readonly checksum: 'valid' | 'invalid';
    }
  | { readonly kind: 'vat'; readonly siren: Siren; readonly vatNumber: FrenchVatNumber }
  | { readonly kind: 'incomplete-number'; readonly digits: number }
  | { readonly kind: 'malformed-vat' }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'empty' };

export const recogniseIdentifier = (text: string): Identifier => {
  const bare = withoutSeparators(text);
  if (bare === '') return { kind: 'empty' };
  if (/^\d+$/.test(bare)) {
    const siren = readSiren(bare);
    if (siren.kind === 'siren') return siren;
    const siret = readSiret(bare);
    if (siret.kind === 'siret') {
      return { kind: 'siret', siren: siret.siren, checksum: siret.checksum };
    }
    return { kind: 'incomplete-number', digits: bare.length };
  }
  if (/^FR[0-9A-Z]{0,2}\d{5,}$/i.test(bare)) {
    const vat = readVatNumber(bare);
    if (vat.kind === 'malformed' || vat.siren === null) return { kind: 'malformed-vat' };
    return { kind: 'vat', siren: vat.siren, vatNumber: vat.vatNumber };
  }
  return { kind: 'name', text: text.trim() };
};
