import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { probantApp } from '../../lib/probant-app.ts';

type Properties = Readonly<Record<string, unknown>>;

export interface Resource {
  readonly stack: string;
  readonly id: string;
  readonly type: string;
  readonly properties: Properties;
  readonly deletionPolicy: string | undefined;
}

export interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Principal?: unknown;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** A statement of a policy, and whom it is attached to. */
export interface Grant {
  readonly holder: string;
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly statement: Statement;
}

export interface Synthesised {
  readonly resources: readonly Resource[];
  readonly grants: readonly Grant[];
  ofType(type: string): readonly Resource[];
  /** The properties of the one resource of a type, or whose logical id begins so. */
  only(type: string, id?: string): Properties;
  template(stack: string): Template;
}

const functionsFolder = fileURLToPath(new URL('../../functions', import.meta.url));

/** The stacks take any bundle: what is inside them is tested elsewhere. */
const emptyBundles = async (folder: string): Promise<void> => {
  for (const name of await readdir(functionsFolder)) {
    await mkdir(join(folder, name), { recursive: true });
    await writeFile(join(folder, name, 'main.mjs'), `export const name = '${name}';`);
  }
};

export const listOf = <T>(value: T | readonly T[]): readonly T[] =>
  Array.isArray(value) ? (value as readonly T[]) : [value as T];

/** A value of a template as text: what it refers to stays readable in it. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value);

const grantsOf = ({ id, properties }: Resource): Grant[] => {
  const { Statement: statements } = properties['PolicyDocument'] as { Statement: Statement[] };
  const holder = id.replace(/RoleDefaultPolicy[0-9A-F]{8}$/, '');
  return statements.map((statement) => ({
    holder,
    actions: listOf(statement.Action),
    resources: listOf(statement.Resource).map(textOf),
    statement,
  }));
};

const resourcesOf = (stack: string, template: Template): Resource[] => {
  const { Resources } = template.toJSON() as {
    Resources: Record<string, { Type: string; Properties?: Properties; DeletionPolicy?: string }>;
  };
  return Object.entries(Resources).map(([id, { Type, Properties = {}, DeletionPolicy }]) => ({
    stack,
    id,
    type: Type,
    properties: Properties,
    deletionPolicy: DeletionPolicy,
  }));
};

const synthesisedTemplates = async (extend: (app: App) => unknown) => {
  const folder = await mkdtemp(join(tmpdir(), 'probant-synth-'));
  try {
    const bundles = join(folder, 'bundles');
    await emptyBundles(bundles);
    const app = probantApp({ context: { bundles }, outdir: join(folder, 'cdk.out') });
    extend(app);
    return new Map(
      app
        .synth()
        .stacks.map(({ stackName, template }) => [
          stackName.replace('Probant-', ''),
          Template.fromJSON(template as Record<string, unknown>),
        ]),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
};

/** All templates, from one run. It fails where the checks of cdk-nag find what nobody has answered for. */
export const synthesise = async (
  extend: (app: App) => unknown = () => null,
): Promise<Synthesised> => {
  const templates = await synthesisedTemplates(extend);
  const resources = [...templates].flatMap(([stack, template]) => resourcesOf(stack, template));
  const ofType = (type: string) => resources.filter((resource) => resource.type === type);
  return {
    resources,
    ofType,
    grants: ofType('AWS::IAM::Policy').flatMap(grantsOf),
    only(type, id = '') {
      const [found, ...others] = ofType(type).filter((resource) => resource.id.startsWith(id));
      if (!found || others.length > 0) throw new Error(`not one ${type} ${id}`);
      return found.properties;
    },
    template(stack) {
      const found = templates.get(stack);
      if (!found) throw new Error(`no stack ${stack}`);
      return found;
    },
  };
};
