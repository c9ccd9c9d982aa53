import type { Server } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Logger } from '@aws-lambda-powertools/logger';
import { database } from '#adapters/aws/dynamodb.ts';
import { dynamodbAccountStore } from '#adapters/aws/dynamodb-account-store.ts';
import { dynamodbAssessmentStore } from '#adapters/aws/dynamodb-assessment-store.ts';
import { dynamodbAuditStore } from '#adapters/aws/dynamodb-audit-store.ts';
import { dynamodbRateLimiter } from '#adapters/aws/dynamodb-rate-limiter.ts';
import { dynamodbSealIndex } from '#adapters/aws/dynamodb-seal-index.ts';
import { dynamodbSignInAttempts } from '#adapters/aws/dynamodb-sign-in-attempts.ts';
import { databaseProbe, signerProbe } from '#adapters/aws/health-probes.ts';
import { jwksProbe } from '#adapters/identity/jwks-probe.ts';
import { jwksTokenVerifier } from '#adapters/identity/jwks-token-verifier.ts';
import { openidIdentityProvider } from '#adapters/identity/openid-identity-provider.ts';
import { fileReportSigner } from '#adapters/node/file-report-signer.ts';
import { folderObjectArchive, folderProbe } from '#adapters/node/folder-object-archive.ts';
import { randomIds } from '#adapters/node/random-ids.ts';
import { systemClock } from '#adapters/node/system-clock.ts';
import type { RegistersInService } from '#adapters/registries/registers-in-service.ts';
import { printedAudits } from '#adapters/rendering/printed-audits.ts';
import { printedReports } from '#adapters/rendering/printed-reports.ts';
import { controls } from '#controls/controls.generated.ts';
import { referencesOf } from '#controls/frameworks/references.ts';
import { rateZones } from '#core/contract/route.ts';
import type { Token } from '#core/domain/seal.ts';
import type { AuditRunner, PipelineRunner } from '#core/ports/pipeline-runner.ts';
import { welcomePerson } from '#core/usecases/welcome-person.ts';
import type { RateZones } from '#functions/http/rate-limiting.ts';
import { localApiFunctions } from './api-functions.ts';
import { localAudits } from './audit/local-audits.ts';
import { sealedObjectsFolder, terminalSealOf } from './audit/terminal-audits.ts';
import { type DatabaseProcess, startDatabase } from './database-process.ts';
import { demoClientId, demoHint, seedDemoAccounts } from './demo-accounts.ts';
import { startGateway } from './gateway/gateway.ts';
import { localPrinter } from './local-printer.ts';
import { localSecret } from './local-secret.ts';
import type { Login } from './login/login-options.ts';
import { startLogin } from './login/start-login.ts';
import { pipelineSteps } from './pipeline-steps.ts';
import { vigilanceRunner } from './pipelines.ts';
import { localStateMachine } from './state-machine.ts';
import { ensureTables, localTables } from './tables.ts';

export interface PlatformOptions {
  readonly port: number;
  readonly loginPort: number;
  readonly dataFolder: string;
  readonly registers: RegistersInService;
  /** Instead of the zones that the product promises: for benchmarks. */
  readonly zones?: RateZones;
  /** Another address than AWS's own, for audits of an emulated account. */
  readonly auditEndpoint?: string;
  /** Audits may look at this machine's own web servers. */
  readonly allowLoopback?: boolean;
  /** Milliseconds between the tries of a source, instead of what the pipeline says: for tests. */
  readonly retryPause?: number;
  /** Seconds that an access token lives: for tests. */
  readonly accessTokenSeconds?: number;
}

export interface Platform {
  readonly origin: string;
  readonly login: Login;
  /** How many assessments and audits a crash had left unfinished. */
  readonly resumed: number;
  /** Resolves when no assessment runs any more. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

const host = '127.0.0.1';
const root = fileURLToPath(new URL('..', import.meta.url));
const definitionFile = new URL('../lib/pipelines/vigilance.asl.json', import.meta.url);
const webFolder = join(root, 'web', 'dist');

const localDatabase = async (process: DatabaseProcess, dataFolder: string) => {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const config = { endpoint: process.endpoint, region: 'local', credentials };
  await ensureTables(config, localTables);
  const db = database(config);
  const sealOf = dynamodbSealIndex(db, localTables);
  return {
    store: dynamodbAssessmentStore(db, localTables),
    accounts: dynamodbAccountStore(db, localTables),
    audits: dynamodbAuditStore(db, localTables),
    sealOf: async (token: Token) =>
      (await sealOf(token)) ?? (await terminalSealOf(dataFolder)(token)),
    limiter: dynamodbRateLimiter(db, localTables),
    attempts: dynamodbSignInAttempts(db, localTables),
    databaseProbe: databaseProbe(db, localTables),
  };
};

const localLogin = (options: PlatformOptions, origin: string): Promise<Login> =>
  startLogin({
    host,
    port: options.loginPort,
    dataFolder: join(options.dataFolder, 'login'),
    outboxFolder: join(options.dataFolder, 'outbox'),
    client: {
      id: demoClientId,
      redirectUrl: `${origin}/api/auth/callback`,
      afterSignOutUrl: `${origin}/`,
    },
    logger: () => {},
    demoHint: demoHint(),
    ...(options.accessTokenSeconds ? { accessTokenSeconds: options.accessTokenSeconds } : {}),
  });

type Adapters = Awaited<ReturnType<typeof startAdapters>>;

/** Everything that the functions ask, on this machine. */
const startAdapters = async (options: PlatformOptions, origin: string) => {
  const { dataFolder, registers } = options;
  const clock = systemClock;
  const [databaseProcess, login, signer, linkKey] = await Promise.all([
    startDatabase(dataFolder),
    localLogin(options, origin),
    fileReportSigner(join(dataFolder, 'keys', 'seal.pem')),
    localSecret(join(dataFolder, 'keys', 'links.key')),
  ]);
  const data = await localDatabase(databaseProcess, dataFolder);
  const folder = sealedObjectsFolder(dataFolder);
  const archive = folderObjectArchive({ folder, address: `${origin}/objects`, linkKey, clock });
  const printer = localPrinter();
  return {
    ...data,
    databaseProcess,
    login,
    signer,
    clock,
    ids: randomIds,
    archive,
    printer,
    renderer: printedReports(printer),
    probes: [
      data.databaseProbe,
      folderProbe(archive),
      signerProbe(signer),
      jwksProbe(login.jwksUrl),
    ],
    verificationUrl: (token: string) => `${origin}/verify/${token}`,
    registers: registers.registers,
    directory: registers.directory,
  };
};

const identityOf = ({ login, clock }: Adapters, origin: string) => ({
  tokens: jwksTokenVerifier({
    issuer: login.issuer,
    clientId: demoClientId,
    jwksUrl: login.jwksUrl,
  }),
  identity: openidIdentityProvider({
    issuer: login.issuer,
    clientId: demoClientId,
    redirectUrl: `${origin}/api/auth/callback`,
    afterSignOutUrl: `${origin}/`,
    signOutUrl: login.signOutUrl,
    allowHttp: true,
    clock,
  }),
});

const startVigilanceMachine = (options: PlatformOptions, adapters: Adapters, logger: Logger) =>
  localStateMachine({
    definitionFile,
    steps: pipelineSteps(adapters),
    ...(options.retryPause === undefined ? {} : { retryPause: options.retryPause }),
    onFailure: (name, error) => logger.error('PIPELINE_FAILED', { name, error: error as Error }),
  });

const closeAll = async (server: Server, { login, printer, databaseProcess }: Adapters) => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await Promise.all([login.close(), printer.close()]);
  await databaseProcess.close();
};

const catalogue = { controls, referencesOf };

const startAudits = (
  options: PlatformOptions,
  adapters: Adapters,
  logger: Logger,
  origin: string,
) =>
  localAudits({
    ...adapters,
    store: adapters.audits,
    renderer: printedAudits(adapters.printer, catalogue),
    dataFolder: options.dataFolder,
    origin,
    catalogue,
    home: process.env['AWS_REGION'] ?? 'eu-west-3',
    endpoint: options.auditEndpoint ?? null,
    allowLoopback: options.allowLoopback ?? false,
    onFailure: (name, error) => logger.error('AUDIT_FAILED', { name, error: error as Error }),
  });

/** Takes up what a crash had left: how many assessments and audits that is. */
const resume = async (
  { store, audits }: Adapters,
  pipeline: PipelineRunner,
  runner: AuditRunner,
): Promise<number> => {
  const [assessments, running] = await Promise.all([store.inFlight(), audits.inFlight()]);
  for (const ref of assessments) await pipeline.startVigilance(ref);
  for (const ref of running) await runner.startAudit(ref);
  return assessments.length + running.length;
};

/** The whole product on one machine: same handlers, same state machine, local adapters. */
export const startPlatform = async (options: PlatformOptions): Promise<Platform> => {
  const origin = `http://${host}:${options.port}`;
  const logger = new Logger({ serviceName: 'probant', logLevel: 'ERROR' });
  const adapters = await startAdapters(options, origin);
  await seedDemoAccounts(adapters);
  const machine = await startVigilanceMachine(options, adapters, logger);
  const pipeline = vigilanceRunner(machine);
  const audits = await startAudits(options, adapters, logger, origin);
  const functions = localApiFunctions({
    ...adapters,
    ...identityOf(adapters, origin),
    welcome: welcomePerson(adapters),
    pipeline,
    audits: audits.useCases,
    logger,
    zones: options.zones ?? rateZones,
    origins: [origin],
    hosts: [`${host}:${options.port}`, `localhost:${options.port}`],
    origin,
  });
  const { port } = options;
  const onError = (error: unknown) => logger.error('GATEWAY_FAILED', error as Error);
  const { archive, login } = adapters;
  const server = await startGateway({ host, port, functions, archive, webFolder, onError });
  const resumed = await resume(adapters, pipeline, audits.runner);
  return {
    origin,
    login,
    resumed,
    idle: async () => void (await Promise.all([machine.idle(), audits.machine.idle()])),
    close: () => closeAll(server, adapters),
  };
};
