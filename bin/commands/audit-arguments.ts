import { parseArgs } from 'node:util';
import { type AwsAccess, accountOfRole, readRoleArn } from '#core/domain/audit/access.ts';
import { type ExportFormat, exportFormats } from '#core/domain/audit/export-format.ts';
import { type AuditTarget, accountNumber, readRoleName } from '#core/domain/audit/target.ts';
import { type Severity, severities } from '#core/domain/control.ts';
import { readOrigin } from '#core/domain/web/origin.ts';
import { languageOfTerminal } from './terminal-language.ts';

export const auditHelp = `probant audit aws [--profile NAME | --role ARN --external-id ID] [options]
probant audit web ADDRESS [--allow-loopback] [options]

Audits an AWS account or a web site, and seals what it found. It reads and changes nothing.

  --profile NAME      credentials of ~/.aws (default: as the environment gives them)
  --role ARN          assume this role with them; --external-id ID as its trust asks
  --organization ROLE every account of its organisation, entered by the role of that name in each
  --account ID        of these, only this account; may be repeated
  --region NAME       only this region; may be repeated (default: all that are enabled)
  --service NAME      only this service, as in the ids of controls; may be repeated
  --endpoint URL      another address than AWS's own, for an emulator
  --allow-loopback    let a web audit look at this machine's own servers
  --format NAME       table, or ${exportFormats.join(', ')}, pdf; may be repeated (default: table)
  --out FOLDER        where files go; without it, one format goes to stdout
  --fail-on SEVERITY  ${severities.join(', ')}: exit with 1 when a failure weighs at least this
  --allow-partial     exit with 0 or 1 although something could not be collected
  --language CODE     fr or en (default: as LC_ALL, LC_MESSAGES or LANG say, else en)
  --data FOLDER       what is kept for the next audit to compare with (default .probant)
  --json              the summary as JSON on stdout

Exit codes: 0 done, 1 a failure of --fail-on, 2 wrong usage, 3 something could not be collected,
            4 no audit: credentials refused, accounts not listed, target unreachable, forbidden or too large

Example: probant audit aws --profile production --region eu-west-3 --format pdf --out reports
         probant audit aws --profile management --organization ProbantAudit --out reports
         probant audit web https://example.fr --fail-on high
`;

export type Format = ExportFormat | 'table' | 'pdf';

export interface AuditArguments {
  readonly target: AuditTarget;
  readonly access: AwsAccess | null;
  readonly endpoint: string | null;
  readonly allowLoopback: boolean;
  readonly formats: readonly Format[];
  readonly out: string | null;
  readonly failOn: Severity | null;
  readonly allowPartial: boolean;
  readonly language: 'fr' | 'en';
  readonly dataFolder: string;
  readonly json: boolean;
}

const readWordsOf = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      profile: { type: 'string' },
      role: { type: 'string' },
      'external-id': { type: 'string' },
      organization: { type: 'string' },
      account: { type: 'string', multiple: true },
      region: { type: 'string', multiple: true },
      service: { type: 'string', multiple: true },
      endpoint: { type: 'string' },
      'allow-loopback': { type: 'boolean', default: false },
      format: { type: 'string', multiple: true, default: ['table'] },
      out: { type: 'string' },
      'fail-on': { type: 'string' },
      'allow-partial': { type: 'boolean', default: false },
      language: { type: 'string' },
      data: { type: 'string', default: '.probant' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });

type Values = ReturnType<typeof readWordsOf>['values'];

/** Wrong usage, said so that one knows what to type instead. */
class WrongUsage extends Error {}

const oneOf = <T extends string>(option: string, typed: string, known: readonly T[]): T => {
  const found = known.find((one) => one === typed);
  if (found === undefined) throw new WrongUsage(`--${option} ${typed}: give ${known.join(', ')}.`);
  return found;
};

const accessOf = ({ profile, role, 'external-id': externalId }: Values): AwsAccess => {
  if (role === undefined) return { kind: 'profile', name: profile ?? null };
  const roleArn = readRoleArn(role);
  if (!roleArn) throw new WrongUsage(`--role ${role}: give the ARN of a role.`);
  return { kind: 'role', roleArn, externalId: externalId ?? null };
};

const organizationOf = ({ organization: role, account: accounts }: Values) => {
  if (role === undefined) {
    if (accounts) throw new WrongUsage('--account needs --organization ROLE.');
    return null;
  }
  const memberRole = readRoleName(role);
  if (!memberRole) throw new WrongUsage(`--organization ${role}: give the name of a role.`);
  const wrong = accounts?.find((one) => !accountNumber.test(one));
  if (wrong !== undefined) throw new WrongUsage(`--account ${wrong}: give twelve digits.`);
  return { id: null, memberRole, accounts: accounts ?? null };
};

const awsTarget = (values: Values, access: AwsAccess): AuditTarget => ({
  provider: 'aws',
  account: access.kind === 'role' ? accountOfRole(access.roleArn) : null,
  organization: organizationOf(values),
  regions: values.region ?? null,
  services: values.service ?? null,
});

const webTarget = (address: string | undefined, allowLoopback: boolean): AuditTarget => {
  if (address === undefined) throw new WrongUsage('Give the address of a site.');
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `https://${address}`;
  const read = readOrigin(whole, { allowLoopback });
  if (read.kind === 'refused') {
    throw new WrongUsage(`${address} is not the address of a public web site: ${read.flaw}.`);
  }
  return { provider: 'web', origin: read.origin.origin };
};

const formats = ['table', ...exportFormats, 'pdf'] as const;

/** What the words ask for; null where they ask for help. @throws WrongUsage */
export const readAuditArguments = (args: readonly string[]): AuditArguments | null => {
  const { values, positionals } = readWordsOf(args);
  if (values.help) return null;
  const [provider, address, ...more] = positionals;
  if (provider !== 'aws' && provider !== 'web') throw new WrongUsage('Give aws or web.');
  if (more.length > 0 || (provider === 'aws' && address !== undefined)) {
    throw new WrongUsage(`There is no use for ${more[0] ?? address}.`);
  }
  const access = provider === 'aws' ? accessOf(values) : null;
  const allowLoopback = values['allow-loopback'];
  const asked = values.format.map((one) => oneOf('format', one, formats));
  if (values.out === undefined && (asked.length > 1 || asked[0] === 'pdf')) {
    throw new WrongUsage('Several formats, or a PDF, need --out FOLDER.');
  }
  const { 'fail-on': failOn, language, endpoint = null, out = null } = values;
  return {
    target: access ? awsTarget(values, access) : webTarget(address, allowLoopback),
    access,
    endpoint,
    allowLoopback,
    formats: asked,
    out,
    failOn: failOn === undefined ? null : oneOf('fail-on', failOn, severities),
    allowPartial: values['allow-partial'],
    language:
      language === undefined ? languageOfTerminal() : oneOf('language', language, ['fr', 'en']),
    dataFolder: values.data,
    json: values.json,
  };
};
