import type { Project } from '@aws-sdk/client-codebuild';
import { isAnchored } from '#core/domain/derive/anchored-pattern.ts';
import {
  holdsCredential,
  namesOfPlainSecrets,
  type Setting,
} from '#core/domain/derive/plain-secrets.ts';
import { known } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { given, oneOfThose, orDefault } from '../given.ts';
import { described, each } from '../listing.ts';
import { codebuild } from './service.ts';

const plainVariables = ({ environment }: Project): readonly Setting[] =>
  (environment?.environmentVariables ?? [])
    .filter(({ type = 'PLAINTEXT' }) => type === 'PLAINTEXT')
    .map(({ name = '', value = '' }) => ({ name, value }));

const keepsLogs = ({ logsConfig }: Project): boolean =>
  logsConfig?.cloudWatchLogs?.status !== 'DISABLED' || logsConfig.s3Logs?.status === 'ENABLED';

const sourcesOf = ({ source, secondarySources = [] }: Project) => [
  ...(source ? [source] : []),
  ...secondarySources,
];

/** An output is encrypted by default, and CodePipeline encrypts those that it takes itself. */
const clearOutputs = ({ artifacts, secondaryArtifacts = [], logsConfig }: Project) => {
  const { s3Logs } = logsConfig ?? {};
  return [
    ...[...(artifacts ? [artifacts] : []), ...secondaryArtifacts]
      .filter(({ type, encryptionDisabled }) => type === 'S3' && encryptionDisabled)
      .map(({ name, artifactIdentifier }) => artifactIdentifier ?? name ?? 'artifacts'),
    ...(s3Logs?.status === 'ENABLED' && s3Logs.encryptionDisabled ? ['logs'] : []),
  ];
};

/** Filters that say who may start a build, or of what. */
const guarding: ReadonlySet<string> = new Set([
  'ACTOR_ACCOUNT_ID',
  'HEAD_REF',
  'BASE_REF',
  'REPOSITORY_NAME',
  'ORGANIZATION_NAME',
]);

/** A pattern that keeps builds out may be as wide as it likes. */
const looseFilters = ({ webhook }: Project): readonly string[] =>
  (webhook?.filterGroups ?? [])
    .flat()
    .filter(({ type, excludeMatchedPattern }) => guarding.has(type ?? '') && !excludeMatchedPattern)
    .flatMap(({ pattern = '' }) => (isAnchored(pattern) ? [] : [pattern]));

export const project = collects(
  'aws.codebuild.project',
  described(
    each(codebuild, 'ListProjects', {}, ({ projects }) => projects),
    100,
    codebuild,
    'BatchGetProjects',
    (names) => ({ names: [...names] }),
    ({ projects }) => projects,
  ),
  ({ arn }) => arn ?? '',
)
  .facts({
    isPrivileged: ({ environment }) => orDefault(environment?.privilegedMode, false),
    plainSecrets: (item) => known(namesOfPlainSecrets(plainVariables(item))),
    keepsLogs: (item) => known(keepsLogs(item)),
    visibility: ({ projectVisibility }) =>
      oneOfThose(projectVisibility, ['PRIVATE', 'PUBLIC_READ']),
    credentialInSource: (item) =>
      known(sourcesOf(item).some(({ location = '' }) => holdsCredential(location))),
    clearOutputs: (item) => known(clearOutputs(item)),
    looseWebhookFilters: (item) => known(looseFilters(item)),
    roleArn: ({ serviceRole }) => given(serviceRole),
  })
  .relations(({ serviceRole, encryptionKey }) => [
    ...(serviceRole ? [{ type: 'holds-role', to: serviceRole }] : []),
    ...(encryptionKey ? [{ type: 'encrypted-with', to: encryptionKey }] : []),
  ]);
