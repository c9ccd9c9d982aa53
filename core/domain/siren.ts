/** Nine digits that name a French legal unit. */
export type Siren = string & { readonly siren: unique symbol };

/** Fourteen digits that name one of its establishments: SIREN, then NIC. */
export type Siret = string & { readonly siret: unique symbol };

const laPoste = '356000000';
const laPosteHeadOffice = '35600000000048';

const digitsOf = (text: string): number[] => Array.from(text, Number);

const luhnSum = (digits: readonly number[]): number =>
  digits.toReversed().reduce((sum, digit, place) => {
    const weighed = place % 2 === 0 ? digit : digit * 2;
    return sum + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);

/** @see ISO/IEC 7812-1, annex B. INSEE uses it on 9 and on 14 digits. */
export const passesLuhn = (digits: string): boolean => luhnSum(digitsOf(digits)) % 10 === 0;

/** People copy identifiers with spaces, dots and no-break spaces between the groups. */
export const withoutSeparators = (text: string): string => text.replace(/[\s.\u00a0\u202f-]/g, '');

export type SirenReading =
  | { readonly kind: 'siren'; readonly siren: Siren; readonly checksum: 'valid' | 'invalid' }
  | { readonly kind: 'wrong-length'; readonly digits: number }
  | { readonly kind: 'not-digits' };

/** Reads a SIREN as typed. A failing checksum is reported, not refused: registers hold some. */
export const readSiren = (text: string): SirenReading => {
  const bare = withoutSeparators(text);
  if (!/^\d*$/.test(bare)) return { kind: 'not-digits' };
  if (bare.length !== 9) return { kind: 'wrong-length', digits: bare.length };
  return { kind: 'siren', siren: bare as Siren, checksum: passesLuhn(bare) ? 'valid' : 'invalid' };
};

/** La Poste ran out of numbers: its SIRETs need a digit sum that 5 divides, the head office apart. */
const passesSiretChecksum = (siret: string): boolean => {
  if (!siret.startsWith(laPoste) || siret === laPosteHeadOffice) return passesLuhn(siret);
  return digitsOf(siret).reduce((sum, digit) => sum + digit, 0) % 5 === 0;
};

export type SiretReading =
  | {
      readonly kind: 'siret';
      readonly siret: Siret;
      readonly siren: Siren;
      readonly checksum: 'valid' | 'invalid';
    }
  | { readonly kind: 'wrong-length'; readonly digits: number }
  | { readonly kind: 'not-digits' };

export const readSiret = (text: string): SiretReading => {
  const bare = withoutSeparators(text);
  if (!/^\d*$/.test(bare)) return { kind: 'not-digits' };
  if (bare.length !== 14) return { kind: 'wrong-length', digits: bare.length };
  return {
    kind: 'siret',
    siret: bare as Siret,
    siren: bare.slice(0, 9) as Siren,
    checksum: passesSiretChecksum(bare) ? 'valid' : 'invalid',
  };
};
