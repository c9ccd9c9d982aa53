import type { Siren, Siret } from './siren.ts';
import type { CivilDate } from './time.ts';

/** What SIRENE says of a unit. `unknown-unit` and `opposed` look alike from outside: neither is an absence. */
export type SireneFacts =
  | { readonly kind: 'unknown-unit' }
  | { readonly kind: 'opposed' }
  | { readonly kind: 'superseded'; readonly by: Siren | null }
  | SireneUnit;

export interface SireneUnit {
  readonly kind: 'unit';
  readonly siren: Siren;
  /** Which register answered: the keyless one has no periods. */
  readonly origin: 'recherche-entreprises' | 'insee-3.11';
  /** Under `partial` diffusion every identity field below is null: it may not be shown again. */
  readonly diffusion: 'full' | 'partial';
  readonly name: string | null;
  readonly state: 'active' | 'ceased';
  /** Null while active, and when the register holds no date of cessation. */
  readonly ceasedOn: CivilDate | null;
  readonly createdOn: CivilDate | null;
  /** Catégorie juridique, four digits. `1000` is a sole trader. */
  readonly legalForm: string | null;
  /** NAF code, `70.10Z`. */
  readonly activity: string | null;
  readonly category: 'PME' | 'ETI' | 'GE' | null;
  readonly headOffice: HeadOffice | null;
  /** Most recent first, half-open: `to` is the first day that no longer belongs. */
  readonly periods: readonly UnitPeriod[];
  /** INSEE's own system time, without zone, as given. */
  readonly sourceUpdatedAt: string | null;
}

export interface HeadOffice {
  readonly siret: Siret;
  readonly state: 'open' | 'closed';
  readonly address: string | null;
}

export interface UnitPeriod {
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  readonly state: 'active' | 'ceased';
}
