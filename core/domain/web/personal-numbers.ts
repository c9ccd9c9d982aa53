export type PersonalNumber = 'payment-card' | 'french-social-security';

/** Luhn, as ISO/IEC 7812-1 has it. */
const luhnHolds = (digits: string): boolean =>
  digits
    .split('')
    .toReversed()
    .reduce((sum, digit, at) => {
      const doubled = Number(digit) * (at % 2 === 0 ? 1 : 2);
      return sum + (doubled > 9 ? doubled - 9 : doubled);
    }, 0) %
    10 ===
  0;

// The first digits of the schemes; sixteen digits with at least four different ones, for zeros too
// have their check digit.
const card = /(?<!\d[.,-]?)(?:4\d{3}|5[1-5]\d{2}|2[2-7]\d{2})(?:[ -]?\d{4}){3}(?![.,-]?\d)/g;

const isCard = (text: string): boolean => {
  const digits = text.replace(/\D/g, '');
  return new Set(digits).size > 3 && luhnHolds(digits);
};

const nir = /(?<!\d)[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}(?!\d)/g;

/** The key is 97 less what is left over by 97; Corsica counts as 19 and 18. */
const isNir = (text: string): boolean => {
  const plain = text.replaceAll(' ', '').replace('2A', '19').replace('2B', '18');
  return 97 - Number(BigInt(plain.slice(0, 13)) % 97n) === Number(plain.slice(13));
};

const checks: readonly (readonly [PersonalNumber, RegExp, (text: string) => boolean])[] = [
  ['payment-card', card, isCard],
  ['french-social-security', nir, isNir],
];

/** Kinds of numbers of persons in a text, told from others by their check digits. */
export const personalNumbersIn = (text: string): readonly PersonalNumber[] =>
  checks.filter(([, form, holds]) => (text.match(form) ?? []).some(holds)).map(([kind]) => kind);
