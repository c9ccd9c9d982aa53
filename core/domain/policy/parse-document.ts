import { z } from 'zod';
import { type Fact, known, unread } from '../fact.ts';
import { conditionOf } from './condition-operator.ts';
import type { Named, PolicyDocument, Principals, Statement } from './document.ts';

const Texts = z
  .union([z.string(), z.array(z.string())])
  .transform((given) => (typeof given === 'string' ? [given] : given));

const Scalar = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const Values = z.union([Scalar, z.array(Scalar)]).transform((given) => [given].flat());

const Principal = z.union([
  z.literal('*'),
  z.strictObject({
    AWS: Texts.optional(),
    Service: Texts.optional(),
    Federated: Texts.optional(),
    CanonicalUser: Texts.optional(),
  }),
]);

/** Strict: a misspelt `condition` that is ignored would make a closed statement look open. */
const RawStatement = z.strictObject({
  Sid: z.string().optional(),
  Effect: z.enum(['Allow', 'Deny']),
  Principal: Principal.optional(),
  NotPrincipal: Principal.optional(),
  Action: Texts.optional(),
  NotAction: Texts.optional(),
  Resource: Texts.optional(),
  NotResource: Texts.optional(),
  Condition: z.record(z.string(), z.record(z.string(), Values)).optional(),
});
type RawStatement = z.infer<typeof RawStatement>;

const Document = z.strictObject({
  Version: z.enum(['2012-10-17', '2008-10-17']).optional(),
  Id: z.string().optional(),
  Statement: z.union([RawStatement.transform((one) => [one]), z.array(RawStatement)]),
});

type Both<T> = readonly [plain: T | undefined, negated: T | undefined];

/** A statement that names both a thing and its opposite is refused by AWS too. */
const contradicts = <T>([plain, negated]: Both<T>): boolean =>
  plain !== undefined && negated !== undefined;

const namedOf = ([plain, negated]: Both<readonly string[]>): Named | null => {
  const patterns = plain ?? negated;
  return patterns ? { negated: plain === undefined, patterns } : null;
};

const principalsOf = ([plain, negated]: Both<z.infer<typeof Principal>>): Principals | null => {
  const given = plain ?? negated;
  if (given === undefined) return null;
  const named = given === '*' ? { AWS: ['*'] } : given;
  const {
    AWS: aws = [],
    Service: service = [],
    Federated: federated = [],
  } = named as {
    readonly AWS?: readonly string[];
    readonly Service?: readonly string[];
    readonly Federated?: readonly string[];
  };
  return { negated: plain === undefined, anyone: aws.includes('*'), aws, service, federated };
};

const statementOf = (raw: RawStatement, index: number): Statement | null => {
  const principals: Both<z.infer<typeof Principal>> = [raw.Principal, raw.NotPrincipal];
  const actions: Both<readonly string[]> = [raw.Action, raw.NotAction];
  const resources: Both<readonly string[]> = [raw.Resource, raw.NotResource];
  const named = namedOf(actions);
  if (!named || contradicts(principals) || contradicts(actions) || contradicts(resources)) {
    return null;
  }
  return {
    name: raw.Sid ? raw.Sid : `#${index + 1}`,
    effect: raw.Effect,
    principals: principalsOf(principals),
    actions: named,
    resources: namedOf(resources),
    conditions: Object.entries(raw.Condition ?? {}).flatMap(([operator, keys]) =>
      Object.entries(keys).map(([key, values]) => conditionOf(operator, key, values)),
    ),
  };
};

/** IAM answers percent-encoded JSON where every other service answers JSON. */
const decoded = (text: string): unknown => {
  try {
    return JSON.parse(text.trimStart().startsWith('{') ? text : decodeURIComponent(text));
  } catch {
    return undefined;
  }
};

/** Reads a policy document as AWS answers it. What it cannot read is unknown, never empty. */
export const parsePolicy = (given: unknown): Fact<PolicyDocument> => {
  const raw = Document.safeParse(typeof given === 'string' ? decoded(given) : given);
  if (!raw.success) return unread('malformed');
  const statements = raw.data.Statement.map(statementOf);
  const read = statements.filter((statement) => statement !== null);
  return read.length === statements.length ? known({ statements: read }) : unread('malformed');
};
