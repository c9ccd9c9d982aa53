import { describe, expect, it } from 'vitest';
import { controls } from '#controls/controls.generated.ts';
import type { AnyControl } from '#core/domain/control.ts';
import type { Fact } from '#core/domain/fact.ts';
import { judgeControl } from '#core/domain/judge-control.ts';
import type { AnyResource } from '#core/domain/resource.ts';
import { type ControlFile, controlFiles } from '../../tools/generate/control-files.ts';

const files = await controlFiles();

type Facts = Readonly<Record<string, Fact<unknown>>>;

const resourceWith = (control: AnyControl, facts: Facts): AnyResource =>
  ({ kind: control.resource, id: 'example', region: null, facts }) as AnyResource;

const factsOf = (given: object): Facts =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name, { known: true, value }]));

const verdictOn = (control: AnyControl, facts: Facts): string =>
  judgeControl(control, resourceWith(control, facts)).verdict;

const without = (facts: Facts, hidden: string): Facts => ({
  ...facts,
  [hidden]: { known: false, why: 'denied' },
});

const texts = ({ title, risk, remedy }: AnyControl): string[] =>
  [title, risk, remedy].flatMap(({ fr, en }) => [fr, en]);

describe('the controls', () => {
  it('are all in the index, once', () => {
    expect(controls.map(({ id }) => id)).toEqual(files.map(({ id }) => id));
  });

  it('never share an id, not even one from before', () => {
    const ids = controls.flatMap(({ id, aliases = [] }) => [id, ...aliases]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe.each(files.map((file): [string, ControlFile] => [file.path, file]))('%s', (_, file) => {
  const { control, cases, id } = file;

  it('is named by its path, and says everything in both languages', () => {
    expect(control.id).toBe(id);
    for (const text of texts(control)) expect(text.length).toBeGreaterThan(10);
    expect(control.title.fr).not.toBe(control.title.en);
    expect(new URL(control.remedy.doc).protocol).toBe('https:');
    expect(Object.keys(control.require).length).toBeGreaterThan(0);
  });

  it('gives each case its verdict', () => {
    for (const given of cases.pass) expect(verdictOn(control, factsOf(given))).toBe('pass');
    for (const given of cases.fail) expect(verdictOn(control, factsOf(given))).toBe('fail');
    for (const given of cases.notApplicable ?? []) {
      expect(verdictOn(control, factsOf(given))).toBe('not-applicable');
    }
  });

  it('is unknown, never a pass, as soon as a fact cannot be read', () => {
    const needed = [...Object.keys(control.require), ...Object.keys(control.when ?? {})];
    for (const given of cases.pass) {
      for (const hidden of needed) {
        expect(verdictOn(control, without(factsOf(given), hidden))).toBe('unknown');
      }
    }
  });
});
