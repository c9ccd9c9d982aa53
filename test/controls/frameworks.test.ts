import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import rootUserHasMfa, { cases } from '#controls/aws/iam/root-user-has-mfa.ts';
import { controls } from '#controls/controls.generated.ts';
import type { Framework } from '#controls/frameworks/framework.ts';
import { frameworks } from '#controls/frameworks/frameworks.ts';
import { earlierEditions, everyFramework, referencesOf } from '#controls/frameworks/references.ts';
import { frameworksPage } from '../../tools/generate/framework-pages.ts';

const shared = process.env['PROBANT_SHARED'] ?? join(import.meta.dirname, '../../../shared');
const published = join(shared, 'samples/frameworks/framework-ids.tsv');
const isAbsent = !existsSync(published);
if (isAbsent) process.stdout.write(`published ids are not here (${published}): not compared\n`);

/** Headings, withdrawn controls, and levels of detail that a catalogue does not go into. */
const leftOut: Readonly<Record<string, RegExp>> = {
  'anssi-hygiene': /^[IVX]+$/,
  'iso27001-2022': /^(?!A\.\d+\.\d+$)/,
  'secnumcloud-3.2': /^(?!([5-9]|1\d)\.\d+$)/,
  'pci-dss-4.0': /^(\d+|A\d?)$/,
  'nist-800-53-r5':
    /^(..|AC-1[35]|AT-5|AU-15|CA-4|CP-5|IR-10|PE-7|PL-[356]|RA-4|SA-([67]|1[23489])|SC-(9|14|19|33)|SI-9)$/,
};

/** Catalogues that choose among published ids, or whose ids are not there: tests of their own say how. */
const choosing = new Set(['nist-800-53-r5', 'owasp-top-10-2025', 'owasp-top-10-2021']);

/** CIS titles open with their number: the one column that is never wrong in the data. */
const idIn = (id: string, title: string): string => /^\d[\d.]*(?= )/.exec(title)?.[0] ?? id;

const publishedIds = (framework: string): string[] =>
  readFileSync(published, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([name]) => name === framework)
    .map(([, id = '', , title = '']) => (framework.startsWith('cis-') ? idIn(id, title) : id))
    .filter((id) => !leftOut[framework]?.test(id));

/** Without the number, the "Ensure" and the typography that hide a copy. */
const bareTitle = (title: string): string =>
  title
    .toLowerCase()
    .replace(/^\d[\d.]* /, '')
    .replace(/^ensure (that )?/, '')
    .replaceAll('’', "'");

const named = everyFramework.map((framework): [string, Framework] => [framework.id, framework]);

describe.each(named)('%s', (id, { requirements, edition }) => {
  it('says each requirement in both languages, and who can decide it', () => {
    for (const { title, assessment } of Object.values(requirements)) {
      expect(title.fr.length).toBeGreaterThan(5);
      expect(title.en.length).toBeGreaterThan(5);
      expect(title.fr).not.toBe(title.en);
      expect(['automated', 'partial', 'manual']).toContain(assessment);
    }
  });

  it('is written as French is: narrow spaces before high punctuation, curly apostrophes', () => {
    for (const { title } of Object.values(requirements)) {
      expect(title.fr).not.toMatch(/'|[^\u202F][:;!?»]|«[^\u202F]/u);
      expect(title.en).not.toMatch(/'/);
    }
  });

  it('has an edition', () => {
    expect(edition).not.toBe('');
  });

  it.skipIf(isAbsent || choosing.has(id))(
    'has every requirement of its edition, and none besides',
    () => {
      expect(Object.keys(requirements).toSorted()).toEqual(publishedIds(id).toSorted());
    },
  );
});

describe('frameworks', () => {
  it('are kept under their own ids', () => {
    for (const [key, { id }] of Object.entries(frameworks)) expect(id).toBe(key);
    expect(new Set(everyFramework.map(({ id }) => id)).size).toBe(everyFramework.length);
  });

  it('are never copied: no title is the published one', { skip: isAbsent }, () => {
    const rows = readFileSync(published, 'utf8').split('\n');
    const theirs = new Set(rows.map((row) => bareTitle(row.split('\t')[3] ?? '')));
    const titles = everyFramework.flatMap(({ requirements }) => Object.values(requirements));
    for (const { title } of titles) {
      expect(theirs).not.toContain(bareTitle(title.fr));
      expect(theirs).not.toContain(bareTitle(title.en));
    }
  });
});

describe('NIST SP 800-53', () => {
  const ids = Object.keys(frameworks['nist-800-53-r5'].requirements);
  const isEnhancement = (id: string): boolean => id.endsWith(')');
  const controlOf = (id: string): string => id.replace(/\(\d+\)$/, '');

  it('has no enhancement without its control', () => {
    expect(ids.filter(isEnhancement)).not.toEqual([]);
    for (const id of ids) expect(ids).toContain(controlOf(id));
  });

  it('has every control in force, those of later releases too', { skip: isAbsent }, () => {
    const inForce = publishedIds('nist-800-53-r5').filter((id) => !isEnhancement(id));
    expect(ids.filter((id) => !isEnhancement(id)).toSorted()).toEqual(
      [...inForce, 'IA-13', 'SA-24'].toSorted(),
    );
  });

  it('has enhancements that are published, of controls in force', { skip: isAbsent }, () => {
    const theirs = publishedIds('nist-800-53-r5');
    for (const id of ids.filter(isEnhancement)) expect(theirs).toContain(id);
  });
});

describe('earlier editions', () => {
  it('renumber towards requirements that exist, each once', () => {
    for (const { renumbers, newer } of earlierEditions) {
      const targets = Object.values(renumbers).filter((target) => target !== null);
      for (const target of targets) expect(newer.requirements).toHaveProperty([target]);
      expect(new Set(targets).size).toBe(targets.length);
    }
  });

  it('keep their own word on who can decide', () => {
    const [edition] = earlierEditions;
    expect(edition?.requirements['3.1']?.assessment).toBe('automated');
    expect(edition?.newer.requirements['4.1']?.assessment).toBe('manual');
  });
});

describe('OWASP Top 10', () => {
  const editionOf = (id: string) => everyFramework.find((framework) => framework.id === id);

  it('has ten categories in each edition', () => {
    const ten = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'].map((n) => `A${n}`);
    for (const id of ['owasp-top-10-2025', 'owasp-top-10-2021']) {
      expect(Object.keys(editionOf(id)?.requirements ?? {})).toEqual(ten);
    }
  });

  it('of 2021 follows where a category only moved, never from one that grew', () => {
    const cited = { ...rootUserHasMfa, maps: { 'owasp-top-10-2025': ['A02', 'A03'] } };
    const earlier = referencesOf(cited).filter(({ framework }) => framework.endsWith('2021'));
    expect(earlier).toMatchObject([{ requirement: 'A05', derivedFrom: { requirement: 'A02' } }]);
  });
});

describe('references of controls', () => {
  it('all lead to a requirement', () => {
    for (const control of controls) {
      for (const [id, requirements] of Object.entries(control.maps)) {
        const framework = everyFramework.find((one) => one.id === id);
        for (const requirement of requirements) {
          expect(framework?.requirements).toHaveProperty([requirement]);
        }
      }
    }
  });

  it('are found under the earlier edition too, marked derived', () => {
    const control = controls.find(({ maps }) => maps['cis-aws-6.0.0']?.includes('2.4'));
    const references = control ? referencesOf(control) : [];
    expect(references.find(({ framework }) => framework === 'cis-aws-5.0.0')).toMatchObject({
      requirement: '1.4',
      derivedFrom: { framework: 'cis-aws-6.0.0', requirement: '2.4' },
    });
  });
});

describe('the page of the frameworks', () => {
  const files = [{ path: '', id: rootUserHasMfa.id, control: rootUserHasMfa, cases }];

  it('counts the automated requirements that no control decides', () => {
    expect(frameworksPage([])).toContain('| `cis-aws-6.0.0` | 63 | 0 | 35 of 35 |');
    expect(frameworksPage(files)).toContain('| `cis-aws-6.0.0` | 63 | 1 | 34 of 35 |');
  });

  it('says who decides each requirement, in earlier editions too', () => {
    const link = '[`aws.iam.root-user-has-mfa`](aws.iam.root-user-has-mfa.md)';
    const rowOf = (edition: string, id: string) =>
      frameworksPage(files)
        .split(`## CIS AWS Foundations Benchmark ${edition}`)[1]
        ?.split('\n')
        .find((row) => row.startsWith(`| ${id} |`));
    expect(rowOf('6.0.0', '2.4')).toContain(link);
    expect(rowOf('5.0.0', '1.4')).toContain(link);
    expect(rowOf('6.0.0', '2.3')).toContain('**no control yet**');
    expect(rowOf('6.0.0', '5.1')).toMatch(/\| people \|$/);
  });
});
