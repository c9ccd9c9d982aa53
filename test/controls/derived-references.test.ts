import { describe, expect, expectTypeOf, it } from 'vitest';
import rootUserHasMfa, { cases } from '#controls/aws/iam/root-user-has-mfa.ts';
import {
  type Derivation,
  derivation,
  followsFrom,
} from '#controls/frameworks/derived/derivation.ts';
import { frameworks } from '#controls/frameworks/frameworks.ts';
import { hipaa } from '#controls/frameworks/hipaa-security-rule.ts';
import { iso27001 } from '#controls/frameworks/iso27001-2022.ts';
import { nis2 } from '#controls/frameworks/nis2-art21.ts';
import { nist80053 } from '#controls/frameworks/nist-800-53-r5.ts';
import { derivations, referencesOf } from '#controls/frameworks/references.ts';
import type { AnyControl } from '#core/domain/control.ts';
import { controlPage } from '../../tools/generate/control-pages.ts';
import { frameworksPage } from '../../tools/generate/framework-pages.ts';

const citing = (maps: AnyControl['maps']): AnyControl => ({ ...rootUserHasMfa, maps });

const idsIn = (framework: string, maps: AnyControl['maps']): string[] =>
  referencesOf(citing(maps))
    .filter((reference) => reference.framework === framework)
    .map(({ requirement }) => requirement);

const named = derivations.map((one) => ({ name: `${one.from.id} to ${one.to.id}`, ...one }));

describe.each(named)('$name', ({ from, to, rows }) => {
  it('leads from requirements that exist to requirements that exist', () => {
    for (const [source, targets = []] of Object.entries(rows)) {
      expect(from.requirements).toHaveProperty([source]);
      for (const target of targets) expect(to.requirements).toHaveProperty([target]);
    }
  });

  it('names a requirement once a row', () => {
    for (const targets of Object.values(rows)) {
      expect(new Set(targets).size).toBe(targets?.length);
    }
  });

  it('has an empty row only for an enhancement of what has one', () => {
    const empty = Object.keys(rows).filter((source) => rows[source]?.length === 0);
    for (const source of empty) {
      expect(source).toMatch(/\(\d+\)$/);
      expect(rows[source.replace(/\(\d+\)$/, '')]).toBeDefined();
    }
  });

  it('never has a control decide what people alone decide', () => {
    for (const [source, targets = []] of Object.entries(rows)) {
      expect(from.requirements[source]?.assessment).not.toBe('manual');
      for (const target of targets) {
        expect(to.requirements[target]?.assessment).not.toBe('manual');
      }
    }
  });

  it('spreads no requirement over more than three', () => {
    for (const targets of Object.values(rows)) expect(targets?.length).toBeLessThanOrEqual(3);
  });
});

describe('derivations', () => {
  it('are between catalogues that controls cite, each pair once', () => {
    for (const { from, to } of derivations) {
      expect(Object.values(frameworks)).toContain(from);
      expect(Object.values(frameworks)).toContain(to);
    }
    expect(new Set(named.map(({ name }) => name)).size).toBe(named.length);
  });

  it('refuse an id that a catalogue does not have', () => {
    expectTypeOf(derivation(iso27001, nis2, { 'A.8.15': ['21.2.b'] })).toEqualTypeOf<Derivation>();
    // @ts-expect-error the article has no such point
    derivation(iso27001, nis2, { 'A.8.15': ['21.2.z'] });
    // @ts-expect-error the annex has no such control
    derivation(iso27001, nis2, { 'A.8.99': ['21.2.b'] });
  });
});

describe('what follows from a requirement', () => {
  const mapping = derivation(nist80053, hipaa, {
    'CP-9': ['164.308(a)(7)', '164.312(c)'],
    'CP-9(1)': ['164.308(a)(7)'],
    'CP-9(2)': [],
  });

  it.each([
    { cited: 'CP-9', follows: ['164.308(a)(7)', '164.312(c)'] },
    { cited: 'CP-9(1)', follows: ['164.308(a)(7)'] },
    { cited: 'CP-9(2)', follows: [] },
    { cited: 'CP-9(8)', follows: ['164.308(a)(7)', '164.312(c)'] },
    { cited: 'CP-10', follows: [] },
  ])('$cited: its own row, else that of what it enhances', ({ cited, follows }) => {
    expect(followsFrom(mapping, cited)).toEqual(follows);
  });
});

describe('derived references', () => {
  it('take encryption in transit to the transmission standard of HIPAA', () => {
    const references = referencesOf(citing({ 'nist-800-53-r5': ['SC-8(1)'] }));
    expect(references.find(({ requirement }) => requirement === '164.312(e)(1)')).toMatchObject({
      framework: 'hipaa-security-rule',
      title: { en: 'Data is protected on its way' },
      derivedFrom: { framework: 'nist-800-53-r5', requirement: 'SC-8(1)', extent: 'part' },
    });
  });

  it('take a logging control of ISO to SecNumCloud and NIS 2', () => {
    const maps = { 'iso27001-2022': ['A.8.15'] };
    expect(idsIn('secnumcloud-3.2', maps)).toEqual(['12.6', '12.7']);
    expect(idsIn('nis2-art21', maps)).toEqual(['21.2.b']);
  });

  it('come after those that are declared', () => {
    const origins = referencesOf(
      citing({ 'nist-800-53-r5': ['SC-8'], 'cis-aws-6.0.0': ['3.1.1'], 'pci-dss-4.0': ['4.2.1'] }),
    ).map(({ derivedFrom }) => derivedFrom?.extent ?? 'declared');
    expect(origins).toEqual(['declared', 'declared', 'declared', 'whole', 'part', 'part']);
  });

  it('give way to the same reference declared by hand', () => {
    const references = referencesOf(
      citing({ 'nist-800-53-r5': ['SC-8'], 'hipaa-security-rule': ['164.312(e)(1)'] }),
    );
    const same = references.filter(({ requirement }) => requirement === '164.312(e)(1)');
    expect(same).toMatchObject([{ derivedFrom: null }]);
  });

  it('name the first of several origins', () => {
    const references = referencesOf(citing({ 'nist-800-53-r5': ['AC-6', 'AC-2'] }));
    const same = references.filter(({ requirement }) => requirement === '164.312(a)');
    expect(same).toMatchObject([{ derivedFrom: { requirement: 'AC-6' } }]);
  });

  it('are not followed further', () => {
    const references = referencesOf(citing({ 'nist-800-53-r5': ['AU-12'] }));
    expect(references.map(({ framework }) => framework)).toEqual(['nist-800-53-r5']);
  });
});

describe('pages', () => {
  const control = citing({ 'nist-800-53-r5': ['SC-8(1)'], 'cis-aws-6.0.0': ['3.1.1'] });
  const file = { path: '', id: control.id, control, cases };

  it('of a control say what each reference is derived from', () => {
    const lines = controlPage(file).split('\n');
    const lineOf = (start: string) => lines.find((line) => line.startsWith(start));
    expect(lineOf('- CIS AWS Foundations Benchmark 6.0.0, 3.1.1')).not.toContain('derived');
    expect(lineOf('- CIS AWS Foundations Benchmark 5.0.0, 2.1.1')).toMatch(
      /\(derived from cis-aws-6\.0\.0, 3\.1\.1\)$/,
    );
    expect(lineOf('- HIPAA Security Rule 45 CFR 164, 164.312(e)(1)')).toMatch(
      /\(derived from nist-800-53-r5, SC-8\(1\), in part\)$/,
    );
  });

  it('of the frameworks mark a decider that is only derived', () => {
    const rows = frameworksPage([file]).split('\n');
    expect(rows.find((row) => row.startsWith('| 164.312(e)(1) |'))).toContain('.md) (derived);');
  });
});
