import type { SealReference, Token } from '../domain/seal.ts';
import type { WithdrawnSeal } from '../domain/withdrawn-seal.ts';

/** The seal of whatever was sealed under a token, or what stays of it; null where nothing was. */
export type SealIndex = (token: Token) => Promise<SealReference | WithdrawnSeal | null>;
