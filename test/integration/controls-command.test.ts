import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { controls } from '#controls/controls.generated.ts';

const probant = fileURLToPath(new URL('../../bin/probant.ts', import.meta.url));
const mfa = 'aws.iam.root-user-has-mfa';

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const runIn = (lang: string, ...args: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const env = { PATH: process.env['PATH'], LANG: lang };
    execFile(
      process.execPath,
      [probant, 'controls', ...args],
      { env, maxBuffer: 1e8 },
      (error, stdout, stderr) => {
        resolve({ code: Number(error?.code ?? 0), stdout, stderr });
      },
    );
  });

const run = (...args: string[]): Promise<Ended> => runIn('en_GB.UTF-8', ...args);

const linesOf = ({ stdout }: Ended): string[] => stdout.trimEnd().split('\n');

describe('probant controls', () => {
  it('lists every control, one a line, and says nothing else', async () => {
    const ended = await run();
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(linesOf(ended).map((line) => line.split(' ')[0])).toEqual(controls.map(({ id }) => id));
    expect(ended.stdout).toContain('The root user asks for a second factor');
  });

  it('speaks the language of the terminal, or the one that is asked for', async () => {
    const french = 'Le compte racine demande un second facteur';
    expect((await runIn('fr_FR.UTF-8')).stdout).toContain(french);
    expect((await runIn('C', '--language', 'fr')).stdout).toContain(french);
    expect((await runIn('fr_FR.UTF-8', '--language', 'en')).stdout).not.toContain(french);
  });

  it('keeps to a provider, a severity, a framework', async () => {
    const ended = await run('--provider', 'aws', '--severity', 'critical');
    const wanted = controls.filter(
      ({ id, severity }) => id.startsWith('aws.') && severity === 'critical',
    );
    expect(linesOf(ended)).toHaveLength(wanted.length);
    const cited = await run('--framework', 'cis-aws-6.0.0');
    expect(linesOf(cited).find((line) => line.startsWith(mfa))).toMatch(/\[2\.4\]$/);
  });

  it('finds a control under the edition before the one that it cites', async () => {
    const { stdout } = await run('--framework', 'cis-aws-5.0.0');
    expect(stdout).toMatch(/aws\.iam\.root-user-has-mfa .*\[1\.4\]\n/);
  });

  it('gives JSON, in both languages', async () => {
    const { stdout } = await run('--json');
    const given = JSON.parse(stdout) as { id: string; title: object }[];
    expect(given).toHaveLength(controls.length);
    expect(given.find(({ id }) => id === mfa)?.title).toEqual({
      fr: 'Le compte racine demande un second facteur',
      en: 'The root user asks for a second factor',
    });
  });
});

describe('probant controls explain', () => {
  it('tells the risk, the remedy, what is required, the references', async () => {
    const { code, stdout } = await run('explain', mfa);
    expect(code).toBe(0);
    expect(stdout).toContain('A stolen password is then enough');
    expect(stdout).toContain('mfaActive is true');
    expect(stdout).toContain('Remedy (low effort)');
    expect(stdout).toContain('https://docs.aws.amazon.com/');
    expect(stdout).toContain('Benchmark 6.0.0, 2.4');
    expect(stdout).toContain('(derived from cis-aws-6.0.0, 2.4)');
    expect(stdout).toContain('https://attack.mitre.org/techniques/T1078/004/');
  });

  it('explains in French', async () => {
    const { stdout } = await runIn('fr_FR.UTF-8', 'explain', mfa);
    expect(stdout).toContain('Un mot de passe volé suffit');
    expect(stdout).toContain('(d’après cis-aws-6.0.0, 2.4)');
    expect(stdout).toContain('(d’après nist-800-53-r5, IA-2, en partie)');
  });

  it('explains every control in JSON, without a hole', async () => {
    const { stdout } = await run('explain', mfa, '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      id: mfa,
      requires: [{ fact: 'mfaActive', says: { en: 'is true' } }],
      references: expect.arrayContaining([
        expect.objectContaining({ framework: 'cis-aws-5.0.0', requirement: '1.4' }),
      ]) as unknown,
    });
  });

  it('suggests the nearest ids for one that does not exist', async () => {
    const { code, stdout, stderr } = await run('explain', 'aws.iam.root-has-mfa');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(
      `There is no control "aws.iam.root-has-mfa". Did you mean:\n  ${mfa}\n`,
    );
  });
});

describe('wrong usage', () => {
  it.each([
    { args: ['--severity', 'grave'], says: 'There is no severity "grave": critical, high' },
    { args: ['--provider', 'azur'], says: 'There is no provider "azur": aws, web' },
    { args: ['--language', 'de'], says: 'There is no language "de": fr, en' },
    { args: ['--framework', 'cis-aws-6'], says: 'Did you mean:\n  cis-aws-6.0.0' },
    { args: ['explain'], says: 'explain ID' },
    { args: ['explain', mfa, mfa], says: 'explain ID' },
    { args: ['list'], says: 'explain ID' },
    { args: ['--colour'], says: '--colour' },
  ])('$args is refused with what would do', async ({ args, says }) => {
    const { code, stdout, stderr } = await run(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(says);
  });

  it('is avoided by --help: options, exit codes, an example', async () => {
    const { code, stdout } = await run('--help');
    expect(code).toBe(0);
    for (const part of ['--framework ID', 'Exit codes: 0', 'Example: probant controls']) {
      expect(stdout).toContain(part);
    }
  });
});
