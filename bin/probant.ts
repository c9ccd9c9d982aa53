#!/usr/bin/env node
import { verifyCommand } from './commands/verify.ts';

const help = `probant: sealed technical proof

  probant verify FILE.pdf                     check a report against a running platform
  probant verify FILE.pdf --seal FILE.seal.json --key KEY.pem
                                              check it offline

  probant verify --help                       options, exit codes and an example
`;

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  verify: verifyCommand,
};

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];
if (command) {
  process.exitCode = await command(args);
} else if (name === '' || name === '--help' || name === '-h' || name === 'help') {
  process.stdout.write(help);
} else {
  process.stderr.write(`There is no command "${name}".\n\n${help}`);
  process.exitCode = 2;
}
