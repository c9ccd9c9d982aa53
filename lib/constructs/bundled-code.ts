import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Code } from 'aws-cdk-lib/aws-lambda';

/** The bundle of one function, as `npm run bundle` leaves it. */
export const bundledCode = (name: string): Code => {
  const folder = fileURLToPath(new URL(`../../dist/functions/${name}`, import.meta.url));
  if (!existsSync(folder)) throw new Error(`no bundle of ${name}: run "npm run bundle" first`);
  return Code.fromAsset(folder, { exclude: ['*.LEGAL.txt'] });
};
