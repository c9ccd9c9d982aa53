#!/usr/bin/env node
const help = `probant: sealed technical proof

  probant verify FILE.pdf                     check a report against a running platform
  probant verify FILE.pdf --seal FILE.seal.json --key KEY.pem
                                              check it offline
  probant audit aws | web ADDRESS             audit an AWS account or a web site
  probant permissions aws                     the least that an audit may read, as an IAM policy
  probant controls                            what is checked on a target
  probant controls explain ID                 one control: risk, remedy, references

  probant COMMAND --help                      options, exit codes and an example
`;

type Command = (args: readonly string[]) => number | Promise<number>;

/** Loaded when called: a list of controls need not wait for what checks a seal. */
const commands = new Map<string, () => Promise<Command>>([
  ['audit', async () => (await import('./commands/audit.ts')).auditCommand],
  ['permissions', async () => (await import('./commands/permissions.ts')).permissionsCommand],
  ['verify', async () => (await import('./commands/verify.ts')).verifyCommand],
  ['controls', async () => (await import('./commands/controls.ts')).controlsCommand],
]);

/** A reader who stops early, such as head, ends us quietly. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const [name = '', ...args] = process.argv.slice(2);
const load = commands.get(name);
if (load) {
  const command = await load();
  process.exitCode = await command(args);
} else if (name === '' || name === '--help' || name === '-h' || name === 'help') {
  process.stdout.write(help);
} else {
  process.stderr.write(`There is no command "${name}".\n\n${help}`);
  process.exitCode = 2;
}
