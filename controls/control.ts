import type { Control, Cases as DomainCases } from '#core/domain/control.ts';
import type { ResourceKind } from '#core/domain/resource.ts';
import type { FrameworkMaps } from './frameworks/frameworks.ts';

type Declared<K extends ResourceKind> = Omit<Control<K>, 'maps'> & { readonly maps: FrameworkMaps };

/** Declares a control: a wrong fact, an impossible expectation, an unknown requirement do not compile. */
export const control = <const K extends ResourceKind>(declaration: Declared<K>): Control<K> => ({
  ...declaration,
  maps: declaration.maps,
});

export type Cases<K extends ResourceKind> = DomainCases<K>;
