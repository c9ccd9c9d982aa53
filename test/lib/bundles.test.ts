import { beforeAll, describe, expect, it } from 'vitest';
import { type BundledFunction, inspectFunctions } from '../../tools/bundle-functions.ts';

const megabyte = 1024 * 1024;

describe('bundles', () => {
  let bundles: readonly BundledFunction[];

  beforeAll(async () => {
    bundles = await inspectFunctions();
  }, 60_000);

  const withPackage = (name: RegExp): string[] =>
    bundles
      .filter(({ packages }) => packages.some(([inside]) => name.test(inside)))
      .map((bundle) => bundle.name);

  it('are ten', () => {
    expect(bundles).toHaveLength(10);
  });

  it('stay under one megabyte where nobody prints', () => {
    const large = bundles.filter(({ bytes }) => bytes > megabyte).map(({ name }) => name);
    expect(large).toEqual(['seal-report']);
    expect(bundles.find(({ name }) => name === 'seal-report')?.bytes).toBeLessThan(2.5 * megabyte);
  });

  it.each([
    ['a browser', /^(puppeteer-core|@sparticuz\/chromium)$/, ['seal-report']],
    [
      'the token libraries',
      /^(jose|openid-client)$/,
      ['serve-assessments', 'serve-companies', 'serve-identity'],
    ],
    [
      'an object store',
      /^@aws-sdk\/client-s3$/,
      ['consult-source', 'seal-report', 'serve-assessments', 'serve-system', 'serve-verification'],
    ],
    [
      'a key store',
      /^@aws-sdk\/client-kms$/,
      ['seal-report', 'serve-system', 'serve-verification'],
    ],
    ['state machines', /^@aws-sdk\/client-sfn$/, ['serve-assessments', 'serve-system']],
  ])('carry %s only where it is used', (_, name, holders) => {
    expect(withPackage(name)).toEqual(holders);
  });

  it('carry nothing of tests, of one machine, or of the stacks', () => {
    const foreign = /^(vitest|aws-cdk-lib|oidc-provider|aws-local-stepfunctions|esbuild)$/;
    expect(withPackage(foreign)).toEqual([]);
  });
});
