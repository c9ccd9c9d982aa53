import * as fc from 'fast-check';
import type { JudgmentEffect, Notice } from '#core/domain/bodacc-facts.ts';
import type { SireneFacts } from '#core/domain/sirene-facts.ts';
import type { Signal } from '#core/domain/source.ts';
import { addDays } from '#core/domain/time.ts';
import { day, notice, signals, silent, unit, vatAnswer } from './supplier-cases.ts';

const effects: readonly JudgmentEffect[] = [
  'opens-liquidation',
  'opens-recovery',
  'opens-safeguard',
  'opens-other',
  'closes-insufficient-assets',
  'closes',
  'adopts-plan',
  'sells-business',
  'fails-plan-to-liquidation',
  'fails-plan-to-recovery',
  'fails-plan',
  'sanctions-person',
  'overturns',
  'administrative',
  'undecidable',
];

const origin = day('2020-01-01');
const dayArbitrary = fc.integer({ min: 0, max: 2500 }).map((days) => addDays(origin, days));

const bareNotice: fc.Arbitrary<Notice> = fc
  .record({
    publishedOn: dayArbitrary,
    effect: fc.option(fc.constantFrom(...effects)),
    delay: fc.integer({ min: 1, max: 40 }),
    planMonths: fc.option(fc.integer({ min: 1, max: 120 })),
    family: fc.constantFrom('collective', 'vente', 'radiation', 'immatriculation', 'dpc'),
    party: fc.constantFrom('seller', 'buyer'),
  })
  .map(({ publishedOn, effect, delay, planMonths, family, party }) =>
    notice('', {
      publishedOn,
      family,
      party,
      struckOff: family === 'radiation',
      judgment:
        effect && family === 'collective'
          ? { nature: effect, effect, on: addDays(publishedOn, -delay), planMonths }
          : null,
    }),
  );

/** Notices with ids of their own; some correct or annul an earlier one. */
export const noticesArbitrary: fc.Arbitrary<readonly Notice[]> = fc
  .array(
    fc.tuple(
      bareNotice,
      fc.constantFrom('initial', 'initial', 'correction', 'annulment'),
      fc.nat(),
    ),
    { maxLength: 12 },
  )
  .map((drawn) =>
    drawn.map(([bare, type, pick], place) => {
      const isFirst = place === 0 || type === 'initial';
      return {
        ...bare,
        id: `A${place}`,
        type: isFirst ? ('initial' as const) : type,
        corrects: isFirst ? null : `A${pick % place}`,
      };
    }),
  );

/** Initial notices alone. */
export const initialNoticesArbitrary: fc.Arbitrary<readonly Notice[]> = fc
  .array(bareNotice, { maxLength: 10 })
  .map((drawn) => drawn.map((bare, place) => ({ ...bare, id: `A${place}` })));

const sireneArbitrary: fc.Arbitrary<SireneFacts> = fc.oneof(
  fc.constant<SireneFacts>({ kind: 'unknown-unit' }),
  fc.constant<SireneFacts>({ kind: 'opposed' }),
  fc.constant<SireneFacts>({ kind: 'superseded', by: null }),
  fc
    .record({
      state: fc.constantFrom('active', 'active', 'ceased'),
      ceasedOn: fc.option(dayArbitrary),
      createdOn: fc.option(dayArbitrary),
      diffusion: fc.constantFrom('full', 'partial'),
      legalForm: fc.option(fc.constantFrom('1000', '5710', '9220')),
    })
    .map((drawn) => unit({ ...drawn, ceasedOn: drawn.state === 'ceased' ? drawn.ceasedOn : null })),
);

const viesArbitrary = fc
  .record({ valid: fc.boolean(), provenance: fc.constantFrom('given', 'derived') })
  .map((drawn) => vatAnswer(drawn));

/** Three sources that all answer. */
export const answeredArbitrary: fc.Arbitrary<readonly Signal[]> = fc
  .record({ sirene: sireneArbitrary, notices: noticesArbitrary, vies: viesArbitrary })
  .map((drawn) => signals(drawn));

/** Some sources answer, some do not, some were never asked. */
export const signalsArbitrary: fc.Arbitrary<readonly Signal[]> = fc
  .tuple(
    answeredArbitrary,
    fc.array(fc.constantFrom('kept', 'kept', 'unavailable', 'unreadable', 'missing'), {
      minLength: 3,
      maxLength: 3,
    }),
  )
  .map(([answered, fates]) =>
    answered.flatMap((signal, place) => {
      const fate = fates[place];
      if (fate === 'missing') return [];
      return fate === 'unavailable' || fate === 'unreadable'
        ? [silent(signal.source, fate)]
        : [signal];
    }),
  );
