import { z } from 'zod';
import {
  groupOf,
  type RouteGroup,
  type RouteId,
  routes,
  routesByKey,
} from '#core/contract/routes.ts';

/** The part of JSON Schema that our own document uses. */
const schemaNode = z.looseObject({
  $ref: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  format: z.string().optional(),
  pattern: z.string().optional(),
  description: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  default: z.unknown().optional(),
  required: z.array(z.string()).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
});
type SchemaNode = z.infer<typeof schemaNode>;

const content = z.record(z.string(), z.looseObject({ schema: z.unknown().optional() })).optional();
const operation = z.looseObject({
  summary: z.string().optional(),
  parameters: z
    .array(
      z.looseObject({
        name: z.string(),
        in: z.string(),
        required: z.boolean().optional(),
        description: z.string().optional(),
        schema: z.unknown().optional(),
      }),
    )
    .optional(),
  requestBody: z.looseObject({ content }).optional(),
  responses: z
    .record(z.string(), z.looseObject({ description: z.string().optional(), content }))
    .optional(),
});
const document = z.looseObject({
  info: z.looseObject({ title: z.string(), version: z.string() }),
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
});

/** One field of a body, as deep as it lies. */
export interface FieldRow {
  readonly name: string;
  /** Where it lies: `judgement.rules.sha256`. */
  readonly path: string;
  readonly depth: number;
  readonly type: string;
  readonly required: boolean;
  readonly description: string | null;
}

export interface Endpoint {
  readonly key: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly route: RouteId | null;
  readonly parameters: readonly (FieldRow & { readonly place: string })[];
  readonly body: readonly FieldRow[];
  readonly responses: readonly {
    readonly status: string;
    readonly description: string;
    readonly fields: readonly FieldRow[];
  }[];
}

export interface ApiDescription {
  readonly title: string;
  readonly version: string;
  readonly groups: readonly {
    readonly name: RouteGroup | 'other';
    readonly endpoints: readonly Endpoint[];
  }[];
}

const deepest = 5;

const resolve = (root: unknown, value: unknown): SchemaNode => {
  const node = schemaNode.safeParse(value).data ?? {};
  if (!node.$ref?.startsWith('#/')) return node;
  const target = node.$ref
    .slice(2)
    .split('/')
    .reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], root);
  return schemaNode.safeParse(target).data ?? {};
};

const alternatives = (root: unknown, node: SchemaNode): readonly SchemaNode[] =>
  [...(node.anyOf ?? []), ...(node.oneOf ?? [])].map((one) => resolve(root, one));

const typeOf = (root: unknown, node: SchemaNode): string => {
  const options = alternatives(root, node);
  if (options.length > 0) {
    return [...new Set(options.map((one) => typeOf(root, one)))].join(' | ');
  }
  if (node.const !== undefined) return JSON.stringify(node.const);
  if (node.enum) return node.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (node.type === 'array') return `${typeOf(root, resolve(root, node.items))}[]`;
  const type = Array.isArray(node.type) ? node.type.join(' | ') : (node.type ?? 'any');
  return node.format ? `${type} (${node.format})` : type;
};

/** What a field is in the forms that have it. */
const inForms = (name: string, forms: readonly SchemaNode[]): unknown => {
  const kinds = new Map(
    forms
      .filter(({ properties }) => properties && name in properties)
      .map(({ properties }) => [JSON.stringify(properties?.[name]), properties?.[name]]),
  );
  return kinds.size === 1 ? [...kinds.values()][0] : { anyOf: [...kinds.values()] };
};

/** All fields that an object may have in one of its forms; needed are those that each form needs. */
const merged = (forms: readonly SchemaNode[]): SchemaNode | null => {
  const [only, ...others] = forms;
  if (!only || others.length === 0) return only ?? null;
  const names = [...new Set(forms.flatMap(({ properties = {} }) => Object.keys(properties)))];
  return {
    properties: Object.fromEntries(names.map((name) => [name, inForms(name, forms)])),
    required: names.filter((name) => forms.every(({ required }) => required?.includes(name))),
  };
};

/** The object inside of a nullable, of several forms or of a list, whose fields are worth listing. */
const objectIn = (root: unknown, node: SchemaNode): SchemaNode | null => {
  if (node.properties) return node;
  if (node.type === 'array') return objectIn(root, resolve(root, node.items));
  return merged(alternatives(root, node).filter(({ properties }) => properties !== undefined));
};

export const fieldRows = (
  root: unknown,
  schema: unknown,
  above: readonly string[] = [],
): readonly FieldRow[] => {
  const holder = objectIn(root, resolve(root, schema));
  if (!holder?.properties || above.length > deepest) return [];
  return Object.entries(holder.properties).flatMap(([name, value]) => {
    const node = resolve(root, value);
    const row: FieldRow = {
      name,
      path: [...above, name].join('.'),
      depth: above.length,
      type: typeOf(root, node),
      required: holder.required?.includes(name) ?? false,
      description: node.description ?? null,
    };
    return [row].concat(fieldRows(root, value, [...above, name]));
  });
};

const schemaIn = (media: z.infer<typeof content>): unknown => Object.values(media ?? {})[0]?.schema;

const endpointOf = (root: unknown, path: string, method: string, value: unknown): Endpoint => {
  const described = operation.safeParse(value).data ?? {};
  const key = `${method.toUpperCase()} ${path}`;
  const route = routesByKey.get(key) ?? null;
  return {
    key,
    method: method.toUpperCase(),
    path,
    summary: described.summary ?? (route ? routes[route].summary : ''),
    route,
    parameters: (described.parameters ?? []).map((one) => ({
      name: one.name,
      path: `${one.in}.${one.name}`,
      place: one.in,
      depth: 0,
      type: typeOf(root, resolve(root, one.schema)),
      required: one.required ?? false,
      description: one.description ?? resolve(root, one.schema).description ?? null,
    })),
    body: fieldRows(root, schemaIn(described.requestBody?.content)),
    responses: Object.entries(described.responses ?? {}).map(([status, response]) => ({
      status,
      description: response.description ?? '',
      fields: fieldRows(root, schemaIn(response.content)),
    })),
  };
};

const methods: ReadonlySet<string> = new Set(['get', 'post', 'put', 'delete']);

/** Reads our OpenAPI document for people. Null when it is not one. */
export const readOpenApi = (value: unknown): ApiDescription | null => {
  const parsed = document.safeParse(value);
  if (!parsed.success) return null;
  const endpoints = Object.entries(parsed.data.paths).flatMap(([path, operations]) =>
    Object.entries(operations)
      .filter(([method]) => methods.has(method))
      .map(([method, one]) => endpointOf(value, path, method, one)),
  );
  const byGroup = Map.groupBy(endpoints, ({ route }) => (route ? groupOf(route) : 'other'));
  return {
    title: parsed.data.info.title,
    version: parsed.data.info.version,
    groups: Array.from(byGroup, ([name, endpoints]) => ({ name, endpoints })),
  };
};
