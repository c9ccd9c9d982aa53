import { isHtml, joined, type WebAnswer } from './answer.ts';

/** Something that lies under a fixed path and should not: how to know it from any other page. */
export interface Exposure {
  readonly paths: readonly string[];
  /** Asked of an answer of status 200 or 206. */
  readonly shows: (answer: WebAnswer) => boolean;
}

const plain = (form: RegExp) => (answer: WebAnswer) => !isHtml(answer) && form.test(answer.body);
const page = (form: RegExp) => (answer: WebAnswer) => isHtml(answer) && form.test(answer.body);

const archive = 'PK\u0003\u0004';
const source = plain(/^-- \w+ (?:SQL )?dump|^(?:CREATE TABLE|INSERT INTO) |^[ \t]{0,40}<\?php\s/m);

const isBackup = (answer: WebAnswer): boolean => answer.body.startsWith(archive) || source(answer);

// The endpoints of an actuator that tell more than that it is up.
const talking =
  /"(?:env|heapdump|beans|configprops|threaddump|loggers|mappings)"\s*:\s*\{\s*"href"/;

/** By the fact that each of them is. */
export const exposures = {
  exposesGit: {
    paths: ['/.git/HEAD'],
    shows: plain(/^(?:ref: refs\/\S+|[0-9a-f]{40})\s*$/),
  },
  exposesSubversion: { paths: ['/.svn/wc.db'], shows: plain(/^SQLite format 3/) },
  exposesEnvironmentFile: {
    paths: ['/.env'],
    shows: plain(/^(?:export )?[A-Z][A-Z0-9_]*(?:KEY|SECRET|PASSWORD|TOKEN|URL|HOST|ENV|USER)=/m),
  },
  exposesBackup: {
    paths: ['/backup.zip', '/backup.sql', '/index.php.bak', '/wp-config.php.bak'],
    shows: isBackup,
  },
  exposesDirectoryMetadata: { paths: ['/.DS_Store'], shows: plain(/^.{4}Bud1/s) },
  exposesServerStatus: {
    paths: ['/server-status'],
    shows: page(/<title>Apache Status<\/title>|Apache Server Status for /),
  },
  exposesActuator: {
    paths: ['/actuator'],
    shows: (answer: WebAnswer) =>
      /json/.test(joined(answer, 'content-type')) && talking.test(answer.body),
  },
  exposesPhpinfo: { paths: ['/phpinfo.php'], shows: page(/<title>(?:PHP [\d.]+ - )?phpinfo\(\)/) },
  describesApi: {
    paths: ['/openapi.json', '/v3/api-docs'],
    shows: plain(
      /"(?:openapi|swagger)"\s*:\s*"[23]\.[\s\S]*"paths"\s*:|^\s*\{[\s\S]*"paths"[\s\S]*"openapi"\s*:\s*"3/,
    ),
  },
  opensGraphqlConsole: {
    paths: ['/graphql'],
    shows: page(/<title>(?:GraphiQL|GraphQL Playground|Apollo (?:Server|Sandbox))|id="graphiql"/i),
  },
  opensCrossDomainPolicy: {
    paths: ['/crossdomain.xml'],
    shows: plain(/<allow-access-from[^>]{0,200}\bdomain\s*=\s*["']\*["']/i),
  },
} as const satisfies Readonly<Record<string, Exposure>>;

export type ExposureFact = keyof typeof exposures;

/** An answer of another status gives nothing away, whatever its page says. */
export const isExposed = ({ shows }: Exposure, answer: WebAnswer): boolean =>
  (answer.status === 200 || answer.status === 206) && shows(answer);
