import { parseArgs } from 'node:util';
import { permissionsPolicies } from '#adapters/collectors/aws/permissions-policy.ts';
import { withJoins } from '#core/domain/audit/joins.ts';
import { needsOf } from '#core/domain/audit/needs.ts';
import { entrancePolicy } from '#core/domain/audit/organization-entrance.ts';
import { readRoleName } from '#core/domain/audit/target.ts';
import { controls } from '../../controls/controls.generated.ts';
import { readWords } from './read-words.ts';

const help = `probant permissions aws [--service NAME] [--control ID] [--organization ROLE] [--part NUMBER]

Prints the IAM policy that lets an audit read what the controls ask about, and nothing else. IAM takes
6,144 characters in a policy: a longer one comes in parts, to be attached side by side.

  --service NAME  only for the controls of this service; may be repeated
  --control ID    only for this control; may be repeated
  --organization ROLE  in one more part, to enter the other accounts by the role of that name
  --part NUMBER   this part alone (default: the only one, or an array of all)

Exit codes: 0 done, 2 wrong usage

Example: probant permissions aws > probant-audit.json
`;

const readArguments = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      service: { type: 'string', multiple: true },
      control: { type: 'string', multiple: true },
      organization: { type: 'string' },
      part: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });

const refuse = (why: string): number => {
  process.stderr.write(`${why}\n\n${help}`);
  return 2;
};

/** @returns the exit code */
export const permissionsCommand = (args: readonly string[]): number => {
  const parsed = readWords(() => readArguments(args));
  if (typeof parsed === 'string') return refuse(parsed);
  const { values, positionals } = parsed;
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  if (positionals.length !== 1 || positionals[0] !== 'aws') return refuse('Give aws.');
  const { service: services, control: ids } = values;
  const chosen = controls
    .filter(({ id }) => id.startsWith('aws.'))
    .filter(({ id }) => services === undefined || services.includes(id.split('.')[1] ?? ''))
    .filter(({ id }) => ids === undefined || ids.includes(id));
  if (chosen.length === 0) return refuse('No control is called so: see probant controls.');
  const memberRole = values.organization === undefined ? null : readRoleName(values.organization);
  if (values.organization !== undefined && !memberRole) {
    return refuse(`--organization ${values.organization}: give the name of a role.`);
  }
  const parts = [
    ...permissionsPolicies(withJoins(needsOf(chosen))),
    ...(memberRole ? [entrancePolicy(memberRole)] : []),
  ];
  const [whole] = parts;
  const asked = values.part === undefined ? undefined : parts[Number(values.part) - 1];
  if (values.part !== undefined && !asked) {
    return refuse(`--part ${values.part}: give a number from 1 to ${parts.length}.`);
  }
  const printed = asked ?? (parts.length === 1 ? whole : parts);
  process.stdout.write(`${JSON.stringify(printed, null, 2)}\n`);
  return 0;
};
