import { type Fact, known, unread } from '../fact.ts';
import type { AnyResource, ResourceKind } from '../resource.ts';
import type { Needs } from './needs.ts';

/** A fact of one resource that another one tells, which may lie in another shard. */
interface Join {
  readonly kind: ResourceKind;
  readonly fact: string;
  /** Both are related to the same third thing, by relations of this type. */
  readonly through: string;
  readonly from: ResourceKind;
  readonly take: string;
  /** Of a resource that has no such relation. */
  readonly without: unknown;
}

const joins: readonly Join[] = [
  {
    kind: 'aws.ec2.instance',
    fact: 'rolePrivilege',
    through: 'instance-profile',
    from: 'aws.iam.principal',
    take: 'privilege',
    without: 'none',
  },
];

/** The needs with what the joined facts take. */
export const withJoins = (needs: Needs): Needs => {
  const more = new Map(needs);
  for (const { kind, fact, from, take } of joins) {
    if (needs.get(kind)?.has(fact)) more.set(from, new Set([...(more.get(from) ?? []), take]));
  }
  return more;
};

type FactsByName = Readonly<Record<string, Fact<unknown> | undefined>>;

const relatedTo = ({ relations = [] }: AnyResource, type: string): readonly string[] =>
  relations.filter((one) => one.type === type).map(({ to }) => to);

/** Gathers in a first pass what the second one joins. */
export interface JoinIndex {
  /** The kinds that it gathers from. */
  readonly gathersFrom: ReadonlySet<ResourceKind>;
  gather(resource: AnyResource): void;
  /** The resource with the facts that others tell of it. */
  complete(resource: AnyResource): AnyResource;
}

export const joinIndex = (): JoinIndex => {
  const told = new Map<Join, Map<string, Fact<unknown>>>(joins.map((join) => [join, new Map()]));

  const joined = (join: Join, resource: AnyResource): Fact<unknown> => {
    const [third] = relatedTo(resource, join.through);
    if (third === undefined) return known(join.without);
    return told.get(join)?.get(third) ?? unread('not-collected');
  };

  return {
    gathersFrom: new Set(joins.map(({ from }) => from)),
    gather(resource) {
      for (const join of joins) {
        if (join.from !== resource.kind) continue;
        const fact = (resource.facts as FactsByName)[join.take] ?? unread('not-collected');
        for (const third of relatedTo(resource, join.through)) told.get(join)?.set(third, fact);
      }
    },
    complete(resource) {
      const own = joins.filter(({ kind }) => kind === resource.kind);
      if (own.length === 0) return resource;
      const more = Object.fromEntries(own.map((join) => [join.fact, joined(join, resource)]));
      return { ...resource, facts: { ...resource.facts, ...more } } as AnyResource;
    },
  };
};
