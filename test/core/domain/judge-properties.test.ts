import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Notice } from '#core/domain/bodacc-facts.ts';
import { insolvencyOn } from '#core/domain/insolvency.ts';
import { judge } from '#core/domain/judge.ts';
import { type Signal, sources } from '#core/domain/source.ts';
import { addDays } from '#core/domain/time.ts';
import {
  answeredArbitrary,
  initialNoticesArbitrary,
  noticesArbitrary,
  signalsArbitrary,
} from './supplier-arbitraries.ts';
import { judged, notice, signals, subject, today } from './supplier-cases.ts';

const holds = <Ts extends unknown[]>(
  ...args: [...{ [K in keyof Ts]: fc.Arbitrary<Ts[K]> }, (...values: Ts) => Promise<void> | void]
): Promise<void> => {
  const property = args.pop() as (...values: Ts) => Promise<void> | void;
  return fc.assert(
    fc.asyncProperty(fc.tuple(...(args as fc.Arbitrary<unknown>[])), async (values) =>
      property(...(values as unknown as Ts)),
    ),
    { numRuns: 200 },
  );
};

const shuffled = (notices: readonly Notice[]): fc.Arbitrary<Notice[]> =>
  fc.shuffledSubarray([...notices], { minLength: notices.length });

const withNotices = (
  answered: readonly Signal[],
  change: (all: readonly Notice[]) => readonly Notice[],
) =>
  answered.map((signal) => {
    if (signal.source !== 'bodacc' || signal.status !== 'answered') return signal;
    const notices = change(signal.facts.notices);
    return { ...signal, facts: { notices, total: notices.length } };
  });

describe('every judgement', () => {
  it('is never VERT while a source is silent', () =>
    holds(signalsArbitrary, async (drawn) => {
      const { verdict, decisions } = await judge(subject, drawn, today);
      const silent = sources.filter(
        (source) =>
          !drawn.some((signal) => signal.source === source && signal.status === 'answered'),
      );
      expect(verdict === 'VERT' && silent.length > 0).toBe(false);
      for (const source of silent) {
        const about = decisions.find(
          ({ rule, facts }) => rule.startsWith('source-') && facts['source'] === source,
        );
        expect(about?.facts['sourceCode']).toBeTruthy();
      }
    }));

  it('takes the colour of its heaviest decision', () =>
    holds(signalsArbitrary, async (drawn) => {
      const { verdict, decisions } = await judge(subject, drawn, today);
      const given = decisions.map(({ gives }) => gives);
      const heaviest = (['ROUGE', 'GRIS'] as const).find((colour) => given.includes(colour));
      expect(verdict).toBe(heaviest ?? 'VERT');
      expect(given).toEqual([
        ...given.filter((gives) => gives === 'ROUGE'),
        ...given.filter((gives) => gives === 'GRIS'),
        ...given.filter((gives) => gives === 'note'),
      ]);
    }));

  it('stays ROUGE whichever other source falls silent', () =>
    holds(fc.constantFrom('sirene', 'vies'), async (source) => {
      const all = signals({ notices: [judged('A1', 'opens-liquidation')] });
      const { verdict } = await judge(
        subject,
        all.filter((signal) => signal.source !== source),
        today,
      );
      expect(verdict).toBe('ROUGE');
    }));

  it('does not hang on the order of signals or notices', () =>
    holds(
      answeredArbitrary.chain((drawn) => {
        const all = drawn.flatMap((signal) =>
          signal.source === 'bodacc' && signal.status === 'answered' ? signal.facts.notices : [],
        );
        return fc.tuple(
          fc.constant(drawn),
          shuffled(all),
          fc.shuffledSubarray([...drawn], { minLength: drawn.length }),
        );
      }),
      async ([drawn, order, turned]) => {
        const first = await judge(subject, drawn, today);
        expect(
          await judge(
            subject,
            withNotices(turned, () => order),
            today,
          ),
        ).toEqual(first);
      },
    ));

  it('does not use a notice published after its day', () =>
    holds(answeredArbitrary, noticesArbitrary, async (drawn, later) => {
      const after = later.map((late, place) => ({
        ...late,
        id: `Z${place}`,
        publishedOn: addDays(today, 1 + place),
      }));
      const richer = withNotices(drawn, (notices) => [...notices, ...after]);
      expect(await judge(subject, richer, today)).toEqual(await judge(subject, drawn, today));
    }));

  it('is never VERT with a judgment that cannot be read', () =>
    holds(initialNoticesArbitrary, async (notices) => {
      const all = signals({ notices: [...notices, judged('Z1', 'undecidable')] });
      expect((await judge(subject, all, today)).verdict).not.toBe('VERT');
    }));
});

describe('every annulment', () => {
  it('is as if the notice had never been there', () =>
    holds(initialNoticesArbitrary, fc.nat(), (notices, pick) => {
      const target = notices[pick % Math.max(1, notices.length)];
      fc.pre(target !== undefined);
      const annulment = notice('Z1', {
        type: 'annulment',
        corrects: target.id,
        publishedOn: addDays(target.publishedOn, 30),
      });
      const after = addDays(today, 10_000);
      const without = notices.filter(({ id }) => id !== target.id);
      expect(insolvencyOn([...notices, annulment], after)).toEqual(insolvencyOn(without, after));
    }));
});
