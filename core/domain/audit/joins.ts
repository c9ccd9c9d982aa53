import { type Fact, known, unread } from '../fact.ts';
import type { Privilege } from '../policy/privilege.ts';
import type { AnyResource, FactsOfKind, ResourceKind } from '../resource.ts';
import type { Needs } from './needs.ts';

type Told = readonly Fact<unknown>[];

/** Who tells: the resources of a kind, each under its names. */
type Source = {
  readonly [K in ResourceKind]: {
    readonly kind: K;
    readonly take: keyof FactsOfKind<K>;
    /** The fact that holds the names of such a resource; null: its id is its name. */
    readonly namedBy: keyof FactsOfKind<K> | null;
    /** What several of them tell as one. */
    readonly together: (told: Told) => Fact<unknown>;
  };
}[ResourceKind];

/** A fact of one resource that others tell, which may lie in another shard. */
type Join = {
  readonly [K in ResourceKind]: {
    readonly kind: K;
    readonly fact: keyof FactsOfKind<K>;
    /** Its own fact that names the others: one name, several, or null for none. */
    readonly by: keyof FactsOfKind<K>;
    readonly from: Source;
  };
}[ResourceKind];

const is =
  (privilege: Privilege) =>
  (fact: Fact<unknown>): boolean =>
    fact.known && fact.value === privilege;

/** Unknown where one that was not read may be stronger than those that were. */
const strongest = (told: Told): Fact<unknown> =>
  told.find(is('administrator')) ??
  told.find(({ known: isKnown }) => !isKnown) ??
  told.find(is('limited')) ??
  known<Privilege>('none');

const theOne = ([told]: Told): Fact<unknown> => told ?? unread('absent');

const privilegeOfRole: Source = {
  kind: 'aws.iam.principal',
  take: 'privilege',
  namedBy: null,
  together: strongest,
};

const privilegeOfProfile: Source = { ...privilegeOfRole, namedBy: 'instanceProfileArns' };

const escalationsOfRole: Source = {
  kind: 'aws.iam.principal',
  take: 'passRoleEscalations',
  namedBy: null,
  together: theOne,
};

const roleOfTask: Source = {
  kind: 'aws.ecs.task-definition',
  take: 'roleArn',
  namedBy: null,
  together: theOne,
};

/** One that goes by a joined fact stands below the join that tells it. */
const joins: readonly Join[] = [
  {
    kind: 'aws.ec2.instance',
    fact: 'rolePrivilege',
    by: 'instanceProfileArn',
    from: privilegeOfProfile,
  },
  { kind: 'aws.lambda.function', fact: 'rolePrivilege', by: 'roleArn', from: privilegeOfRole },
  { kind: 'aws.lambda.function', fact: 'roleEscalations', by: 'roleArn', from: escalationsOfRole },
  { kind: 'aws.ecs.task-definition', fact: 'rolePrivilege', by: 'roleArn', from: privilegeOfRole },
  {
    kind: 'aws.ecs.task-definition',
    fact: 'executionRolePrivilege',
    by: 'executionRoleArn',
    from: privilegeOfRole,
  },
  { kind: 'aws.ecs.service', fact: 'roleArn', by: 'taskDefinitionArn', from: roleOfTask },
  { kind: 'aws.ecs.service', fact: 'rolePrivilege', by: 'roleArn', from: privilegeOfRole },
  { kind: 'aws.eks.node-group', fact: 'rolePrivilege', by: 'roleArn', from: privilegeOfRole },
  { kind: 'aws.glue.job', fact: 'rolePrivilege', by: 'roleArn', from: privilegeOfRole },
  { kind: 'aws.codebuild.project', fact: 'rolePrivilege', by: 'roleArn', from: privilegeOfRole },
  {
    kind: 'aws.sagemaker.notebook-instance',
    fact: 'rolePrivilege',
    by: 'roleArn',
    from: privilegeOfRole,
  },
  { kind: 'aws.sagemaker.model', fact: 'rolePrivilege', by: 'roleArn', from: privilegeOfRole },
  { kind: 'aws.sagemaker.domain', fact: 'rolePrivilege', by: 'roleArn', from: privilegeOfRole },
  { kind: 'aws.bedrock.agent', fact: 'rolePrivilege', by: 'roleArn', from: privilegeOfRole },
  {
    kind: 'aws.bedrock.knowledge-base',
    fact: 'rolePrivilege',
    by: 'roleArn',
    from: privilegeOfRole,
  },
  { kind: 'aws.apprunner.service', fact: 'rolePrivilege', by: 'roleArn', from: privilegeOfRole },
  {
    kind: 'aws.batch.job-definition',
    fact: 'rolePrivilege',
    by: 'roleArns',
    from: privilegeOfRole,
  },
  { kind: 'aws.states.state-machine', fact: 'rolePrivilege', by: 'roleArn', from: privilegeOfRole },
  { kind: 'aws.cloudformation.stack', fact: 'rolePrivilege', by: 'roleArn', from: privilegeOfRole },
];

const sources: ReadonlySet<Source> = new Set(joins.map(({ from }) => from));

/** The needs with what the joined facts take. */
export const withJoins = (needs: Needs): Needs => {
  const more = new Map(needs);
  const need = (kind: ResourceKind, facts: readonly (string | null)[]): void => {
    const named = facts.filter((fact) => fact !== null);
    more.set(kind, new Set([...(more.get(kind) ?? []), ...named]));
  };
  for (const { kind, fact, by, from } of joins.toReversed()) {
    if (!more.get(kind)?.has(fact)) continue;
    need(kind, [by]);
    need(from.kind, [from.take, from.namedBy]);
  }
  return more;
};

const factOf = ({ facts }: AnyResource, name: string): Fact<unknown> =>
  (facts as Readonly<Record<string, Fact<unknown> | undefined>>)[name] ?? unread('not-collected');

const namesIn = (value: unknown): readonly string[] =>
  [value].flat().filter((name) => typeof name === 'string');

const namesOf = (resource: AnyResource, { namedBy }: Source): readonly string[] => {
  if (namedBy === null) return [resource.id];
  const names = factOf(resource, namedBy);
  return names.known ? namesIn(names.value) : [];
};

/** Gathers in a first pass what the second one joins. */
export interface JoinIndex {
  /** The kinds that it gathers from. */
  readonly gathersFrom: ReadonlySet<ResourceKind>;
  gather(resource: AnyResource): void;
  /** The resource with the facts that others tell of it. */
  complete(resource: AnyResource): AnyResource;
}

export const joinIndex = (): JoinIndex => {
  const told = new Map<Source, Map<string, Fact<unknown>>>(
    [...sources].map((source) => [source, new Map()]),
  );

  /** Who is named and was not met, in another account perhaps, may be anything. */
  const joined = (resource: AnyResource, { by, from }: Join): Fact<unknown> => {
    const names = factOf(resource, by);
    if (!names.known) return names;
    const all = namesIn(names.value);
    return from.together(all.map((name) => told.get(from)?.get(name) ?? unread('not-collected')));
  };

  return {
    gathersFrom: new Set([...sources].map(({ kind }) => kind)),
    gather(resource) {
      for (const source of sources) {
        if (source.kind !== resource.kind) continue;
        const fact = factOf(resource, source.take);
        for (const name of namesOf(resource, source)) told.get(source)?.set(name, fact);
      }
    },
    complete(resource) {
      return joins
        .filter(({ kind }) => kind === resource.kind)
        .reduce((so, join) => {
          const facts = { ...so.facts, [join.fact]: joined(so, join) };
          return { ...so, facts } as AnyResource;
        }, resource);
    },
  };
};
