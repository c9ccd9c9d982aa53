import { beforeAll, describe, expect, it } from 'vitest';
import { type BundledFunction, inspectFunctions } from '../../tools/bundle-functions.ts';

const megabyte = 1024 * 1024;

describe('bundles', () => {
  let bundles: readonly BundledFunction[];

  beforeAll(async () => {
    bundles = await inspectFunctions();
  }, 120_000);

  const named = (wanted: string): BundledFunction => {
    const found = bundles.find(({ name }) => name === wanted);
    if (!found) throw new Error(`no function is called ${wanted}`);
    return found;
  };

  /** Functions that load a package when they start. */
  const withPackage = (name: RegExp): string[] =>
    bundles
      .filter(({ packages }) => packages.some(([inside]) => name.test(inside)))
      .map((bundle) => bundle.name);

  it('are seventeen', () => {
    expect(bundles).toHaveLength(17);
  });

  it('load less than one megabyte, where no controls are and nobody prints', () => {
    const large = bundles.filter(({ bytes }) => bytes > megabyte).map(({ name }) => name);
    expect(large).toEqual([
      'collect-shard',
      'judge-audit',
      'plan-audit',
      'seal-audit',
      'seal-report',
      'serve-audits',
    ]);
    for (const name of large) expect(named(name).bytes).toBeLessThan(2.5 * megabyte);
  });

  it.each([
    ['a browser', /^(puppeteer-core|@sparticuz\/chromium)$/, ['seal-audit', 'seal-report']],
    [
      'the token libraries',
      /^(jose|openid-client)$/,
      ['serve-assessments', 'serve-audits', 'serve-companies', 'serve-identity'],
    ],
    [
      'an object store',
      /^@aws-sdk\/client-s3$/,
      [
        'collect-shard',
        'consult-source',
        'give-up-shard',
        'judge-audit',
        'plan-audit',
        'seal-audit',
        'seal-report',
        'serve-assessments',
        'serve-audits',
        'serve-system',
        'serve-verification',
      ],
    ],
    [
      'a key store',
      /^@aws-sdk\/client-kms$/,
      [
        'collect-shard',
        'fail-audit',
        'plan-audit',
        'seal-audit',
        'seal-report',
        'serve-audits',
        'serve-system',
        'serve-verification',
      ],
    ],
    [
      'state machines',
      /^@aws-sdk\/client-sfn$/,
      ['serve-assessments', 'serve-audits', 'serve-system'],
    ],
    ['what parses pages', /^(parse5|dns-packet)$/, ['collect-shard', 'plan-audit']],
  ])('load %s only where it is used', (_, name, holders) => {
    expect(withPackage(name)).toEqual(holders);
  });

  it('load the client of an audited service when it is asked, and no other', () => {
    const ours = /^@aws-sdk\/client-(s3|dynamodb|kms|sfn)$/;
    const clients = /^@aws-sdk\/client-/;
    for (const { packages } of bundles) {
      const atStart = packages.map(([inside]) => inside).filter((one) => clients.test(one));
      expect(atStart.filter((one) => !ours.test(one))).toEqual([]);
    }
    const asking = bundles.map(({ name, later }) => {
      const services = later.filter((one) => clients.test(one.name));
      for (const { bytes } of services) expect(bytes).toBeLessThan(1.5 * megabyte);
      return { name, services: services.length };
    });
    expect(asking.filter(({ services }) => services > 60).map(({ name }) => name)).toEqual([
      'collect-shard',
      'plan-audit',
    ]);
    expect(asking.filter(({ services }) => services === 0)).toHaveLength(15);
  });

  it('carry nothing of tests, of one machine, or of the stacks', () => {
    const foreign = /^(vitest|aws-cdk-lib|oidc-provider|aws-local-stepfunctions|esbuild)$/;
    expect(withPackage(foreign)).toEqual([]);
  });
});
