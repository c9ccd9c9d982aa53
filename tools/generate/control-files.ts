import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AnyControl, Cases } from '#core/domain/control.ts';
import type { ResourceKind } from '#core/domain/resource.ts';

const folder = fileURLToPath(new URL('../../controls/', import.meta.url));
const providers = ['aws', 'web'];

export interface ControlFile {
  /** Under `controls/`: `aws/iam/root-user-has-mfa.ts`. */
  readonly path: string;
  /** What its id must be. */
  readonly id: string;
  readonly control: AnyControl;
  readonly cases: Cases<ResourceKind>;
}

interface ControlModule {
  readonly default: AnyControl;
  readonly cases: Cases<ResourceKind>;
}

const pathsIn = async (provider: string): Promise<string[]> => {
  const names = await readdir(join(folder, provider), { recursive: true }).catch(() => []);
  return names
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.generated.ts'))
    .map((name) => `${provider}/${name}`);
};

/** Every control with its cases, in the order of their paths. */
export const controlFiles = async (): Promise<readonly ControlFile[]> => {
  const paths = (await Promise.all(providers.map(pathsIn))).flat().toSorted();
  return await Promise.all(
    paths.map(async (path) => {
      const module = (await import(join(folder, path))) as ControlModule;
      const id = path.replace(/\.ts$/, '').replaceAll('/', '.');
      return { path, id, control: module.default, cases: module.cases };
    }),
  );
};
