import type { PublicKey } from './certificate.ts';

// NIST SP 800-57 part 1 revision 5, table 2: the largest modulus of each strength.
const rsaStrengths = [
  [15_360, 256],
  [7680, 192],
  [3072, 128],
  [2048, 112],
  [1024, 80],
] as const;

/** Security strength in bits; zero of what is under every table, null of an unknown algorithm. */
export const keyStrength = ({ algorithm, bits }: PublicKey): number | null => {
  if (algorithm === 'other') return null;
  if (algorithm !== 'rsa') return Math.floor(bits / 2);
  return rsaStrengths.find(([modulus]) => bits >= modulus)?.[1] ?? 0;
};
