import type { AnyControl } from '../domain/control.ts';
import type { Reference } from '../domain/reference.ts';

/** The controls that audits judge by, and the requirements that each decides. */
export interface Catalogue {
  readonly controls: readonly AnyControl[];
  readonly referencesOf: (control: AnyControl) => readonly Reference[];
}
