import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = promisify(execFile);

const orSay = (message: string) => (cause: unknown) => {
  throw new Error(message, { cause });
};

/** The Python programs that a tool of ours runs, in a virtual environment of their own. */
export interface PythonEnvironment {
  /** Of its folder under `.venv/`. */
  readonly name: string;
  /** Pinned: `moto==5.2.5`. */
  readonly packages: readonly string[];
  /** The npm script that needs it. */
  readonly script: string;
}

const nameOnly = (pin: string): string => pin.replace(/\[.*\]/, '');

/** Makes the environment once, later calls find it as it is. Gives the folder of its programs. */
export const ensurePythonEnvironment = async (environment: PythonEnvironment): Promise<string> => {
  const { name, packages, script } = environment;
  const folder = join(root, '.venv', name);
  const python = join(folder, 'bin', 'python');
  const ready = await run(python, ['-m', 'pip', 'freeze']).then(
    ({ stdout }) => packages.every((pin) => stdout.includes(nameOnly(pin))),
    () => false,
  );
  if (ready) return join(folder, 'bin');
  await run('python3', ['-m', 'venv', folder]).catch(
    orSay(`${script} needs python3 with its venv module ("apt install python3-venv")`),
  );
  await run(python, ['-m', 'pip', 'install', '--quiet', ...packages]).catch(
    orSay(`pip cannot install ${packages.join(' and ')}, which ${script} needs`),
  );
  return join(folder, 'bin');
};
