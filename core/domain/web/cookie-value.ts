import { parseAddress } from '../network/address.ts';
import { isPublicAddress } from './public-address.ts';

// Bits a sign can hold at most, by the smallest alphabet that has them all.
const alphabets: readonly (readonly [RegExp, number])[] = [
  [/^[0-9]*$/, Math.log2(10)],
  [/^[0-9a-f-]*$/i, 4],
  [/^[0-9a-z]*$/, Math.log2(36)],
  [/^[0-9A-Z]*$/, Math.log2(36)],
];

/** What a guesser of the value must try at most, in bits; its true entropy may be less. */
export const bitsIn = (value: string): number => {
  const bits = alphabets.find(([alphabet]) => alphabet.test(value))?.[1] ?? 6;
  return Math.floor(value.replaceAll('-', '').length * bits);
};

const decoded = (value: string): string => {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
};

const eMail = /[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+/i;
const quad = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/g;

// A load balancer of F5 writes the server that it chose: address and port, bytes reversed.
const balancer = /^(\d{1,10})\.\d{1,5}\.0000$/;

const chosenServer = (value: string): string[] => {
  const number = Number(balancer.exec(value)?.[1] ?? Number.NaN);
  if (Number.isNaN(number) || number > 0xffffffff) return [];
  return [[0, 8, 16, 24].map((shift) => (number >>> shift) & 0xff).join('.')];
};

const isInternal = (text: string): boolean =>
  parseAddress(text) !== undefined && !isPublicAddress(text);

/** What somebody who reads it learns. */
export const revealedBy = (value: string): readonly ('e-mail' | 'internal-address')[] => {
  const text = decoded(value);
  const addresses = [...(text.match(quad) ?? []), ...chosenServer(text)];
  return [
    ...(eMail.test(text) ? (['e-mail'] as const) : []),
    ...(addresses.some(isInternal) ? (['internal-address'] as const) : []),
  ];
};

// Java, .NET, Python, Ruby and PHP begin what they wrote out with the same bytes each time: in
// Base64, and for PHP as they are.
const serialized =
  /^(?:rO0AB|AAEAAAD\/{5}|gASV|gA[JN]9|BAh[7J]|(?:Tzo|YTo)[w-z0-5]|O:\d{1,4}:"|a:\d{1,5}:\{)/;
const signed = /--[0-9a-f]{40,128}$/;

/** Whoever changes it has the server build an object of their choice, unless it is signed. */
export const isSerializedObject = (value: string): boolean => {
  const text = decoded(value);
  return serialized.test(text) && !signed.test(text);
};
