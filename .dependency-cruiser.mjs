const packages = 'node_modules';
const builtin = '^node:';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'domain-is-pure',
      comment: 'The domain knows itself and pure packages: no SDK, no Node builtin, no clock.',
      severity: 'error',
      from: { path: '^core/domain/' },
      to: { pathNot: ['^core/domain/', `${packages}/(zod|canonicalize)/`] },
    },
    {
      name: 'ports-name-needs',
      comment: 'A port names a need in the words of the domain, never a technology.',
      severity: 'error',
      from: { path: '^core/ports/' },
      to: { pathNot: ['^core/(domain|ports)/'] },
    },
    {
      name: 'use-cases-receive-adapters',
      comment: 'A use case receives adapters through its ports; it never imports one.',
      severity: 'error',
      from: { path: '^core/usecases/' },
      to: { pathNot: ['^core/(domain|ports|usecases)/'] },
    },
    {
      name: 'contract-is-shapes',
      comment:
        'The contract is wire shapes: it may look at the domain and zod, and at nothing that acts.',
      severity: 'error',
      from: { path: '^core/contract/' },
      to: { pathNot: ['^core/(domain|contract)/', `${packages}/zod/`] },
    },
    {
      name: 'expectations-are-pure',
      comment: 'An expectation is a pure question to a value: it knows the domain and its like.',
      severity: 'error',
      from: { path: '^core/expect/' },
      to: { pathNot: ['^core/(domain|expect)/'] },
    },
    {
      name: 'controls-are-declarations',
      comment: 'A control is a declaration: it names facts and expectations, and can call nothing.',
      severity: 'error',
      from: { path: '^controls/' },
      to: { pathNot: ['^core/(domain|expect)/', '^controls/'] },
    },
    {
      name: 'adapters-know-domain-and-ports',
      comment:
        'An adapter fills a port: it knows the domain and the ports, never a use case or a handler.',
      severity: 'error',
      from: { path: '^adapters/' },
      to: {
        pathNot: ['^core/(domain|ports)/', '^adapters/', packages, builtin],
        dependencyTypesNot: ['core'],
      },
    },
    {
      name: 'adapters-do-not-know-each-other',
      comment:
        'Adapters never know each other: what two of them need belongs to a port or to the domain.',
      severity: 'error',
      from: { path: '^adapters/([^/]+)/' },
      to: { path: '^adapters/', pathNot: '^adapters/$1/' },
    },
    {
      name: 'only-composition-roots-choose-adapters',
      comment:
        'Only main.ts of a function and local/ choose adapters: hand this one in from there.',
      severity: 'error',
      from: { path: '^(functions/.+|core/.+|web/.+|lib/.+)', pathNot: '/main\\.ts$' },
      to: { path: '^adapters/' },
    },
    {
      name: 'sdk-stays-in-adapters',
      comment:
        'The AWS SDK is a detail of adapters/aws and of the collector of AWS; composition roots may construct its clients.',
      severity: 'error',
      from: {
        pathNot: ['^adapters/(aws|collectors/aws)/', '/main\\.ts$', '^local/', '^test/', '^tools/'],
      },
      to: { path: `${packages}/@aws-sdk/` },
    },
    {
      name: 'stacks-know-functions-by-env',
      comment:
        'A stack knows a function by its environment contract, env.ts, and by nothing else of it.',
      severity: 'error',
      from: { path: '^(lib|bin/app)' },
      to: { path: '^(functions|adapters|local)/', pathNot: '/[^/]*env\\.ts$' },
    },
    {
      name: 'web-sees-contract-and-domain',
      comment:
        'The browser sees wire shapes and pure functions, never an adapter, a handler or a use case.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(adapters|functions|local|lib|bin|core/(ports|usecases))/' },
    },
    {
      name: 'product-does-not-know-tests',
      comment:
        'Nothing imports test/: what a test needs from the product is public, or is not tested this way.',
      severity: 'error',
      from: { pathNot: '^test/' },
      to: { path: '^test/' },
    },
    {
      name: 'local-is-the-top',
      comment:
        'local/ puts the product together on one machine: nothing of the product depends on it.',
      severity: 'error',
      from: { path: '^(core|adapters|functions|lib|web)/' },
      to: { path: '^local/' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or three.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'An import that does not resolve breaks a bundle.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^aws-lambda$' },
    },
  ],
  options: {
    doNotFollow: { path: packages },
    // The parser reads no JSX: oxlint holds the .tsx files of web/ to the same rule.
    exclude: { path: '(^|/)(dist|cdk\\.out)/|\\.tsx$' },
    parser: 'swc',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
