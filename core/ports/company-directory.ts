import type { Siren } from '../domain/siren.ts';

/** A company as a search shows it, before anything is assessed. */
export interface CompanyCard {
  readonly siren: Siren;
  /** Null under partial diffusion. */
  readonly name: string | null;
  readonly state: 'active' | 'ceased';
  readonly activity: string | null;
  readonly city: string | null;
  readonly partialDiffusion: boolean;
}

/** The search by name or number, for the person who types. */
export interface CompanyDirectory {
  /** At most ten cards, best first. @throws RegisterError */
  search(text: string): Promise<readonly CompanyCard[]>;
}
