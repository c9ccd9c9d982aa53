import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Code } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';

const usualFolder = fileURLToPath(new URL('../../dist/functions', import.meta.url));

/** The bundle of one function, as `npm run bundle` leaves it, or from the folder of the context `bundles`. */
export const bundledCode = (scope: Construct, name: string): Code => {
  const given: unknown = scope.node.tryGetContext('bundles');
  const folder = join(typeof given === 'string' ? given : usualFolder, name);
  if (!existsSync(folder)) throw new Error(`no bundle of ${name}: run "npm run bundle" first`);
  return Code.fromAsset(folder, { exclude: ['*.LEGAL.txt'] });
};
