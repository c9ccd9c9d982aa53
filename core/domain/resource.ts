import type { Relation } from './audit/relation.ts';
import type { Fact } from './fact.ts';
import type { AwsFacts } from './resources/aws.ts';
import type { WebFacts } from './resources/web.ts';

/** Every kind of resource with its facts: a flat record of named, typed values. */
export interface ResourceFacts extends AwsFacts, WebFacts {}

export type ResourceKind = keyof ResourceFacts;
export type FactsOfKind<K extends ResourceKind> = ResourceFacts[K];

/** A thing in the target, as it was collected. */
export interface Resource<K extends ResourceKind> {
  readonly kind: K;
  /** What the provider calls it: an ARN, an id, a host name. Stable between runs. */
  readonly id: string;
  readonly region: string | null;
  readonly relations?: readonly Relation[];
  readonly facts: { readonly [Name in keyof FactsOfKind<K>]?: Fact<FactsOfKind<K>[Name]> };
}

/** A resource of whatever kind. */
export type AnyResource = { readonly [K in ResourceKind]: Resource<K> }[ResourceKind];
