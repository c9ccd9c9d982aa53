import type { FrenchVatNumber } from './french-vat.ts';
import type { Siren } from './siren.ts';
import type { Instant } from './time.ts';

/** What VIES says of one VAT number at one moment: it has no history. */
export interface ViesFacts {
  readonly vatNumber: FrenchVatNumber;
  /** The user gave it (`given`), or it was computed from the SIREN (`derived`). */
  readonly provenance: 'given' | 'derived';
  /** The SIREN inside the number; null for Monaco. */
  readonly siren: Siren | null;
  readonly valid: boolean;
  /** Null when the member state discloses none. */
  readonly name: string | null;
  readonly address: string | null;
  readonly requestedAt: Instant;
  /** The legal proof of consultation, given only when the requester names itself. */
  readonly consultationNumber: string | null;
}
