import type { Language } from '#core/domain/assessment.ts';
import type { ReportContent } from '#core/ports/report-renderer.ts';
import {
  assessment,
  bodaccSignal,
  day,
  decisions,
  evidence,
  greenReport,
  judgement,
  notice,
  silentSignal,
  sireneSignal,
  unit,
  viesSignal,
} from './samples.ts';

export const redReport = (language: Language): ReportContent => ({
  ...greenReport(language),
  assessment: assessment(language, judgement('ROUGE', decisions.liquidation, decisions.recent)),
  signals: [
    sireneSignal({ state: 'ceased', ceasedOn: null }),
    bodaccSignal({
      notices: [
        notice({
          id: 'A202601765232',
          family: 'collective',
          publishedOn: day('2026-05-20'),
          judgment: {
            nature: 'Jugement d’ouverture de liquidation judiciaire',
            effect: 'opens-liquidation',
            on: day('2026-05-12'),
            planMonths: null,
          },
          accountsClosedOn: null,
        }),
        notice(),
      ],
      total: 4,
    }),
    viesSignal({ valid: false, name: null }),
  ],
});

export const greyReport = (language: Language): ReportContent => ({
  ...greenReport(language),
  assessment: assessment(language, judgement('GRIS', decisions.silent)),
  signals: [
    sireneSignal(),
    bodaccSignal({ notices: [], total: 0 }),
    silentSignal('vies', 'MS_MAX_CONCURRENT_REQ'),
  ],
});

export const personName = 'JEANNE DELORME-FICTIVE';

/** The assessment and VIES still hold a name, as a defect elsewhere would leave it. */
export const maskedReport = (language: Language): ReportContent => ({
  ...greenReport(language),
  assessment: assessment(
    language,
    judgement('GRIS', {
      ...decisions.silent,
      rule: 'vies-name-differs',
      text: {
        fr: `VIES communique «\u202f${personName}\u202f», loin du nom que SIRENE connaît.`,
        en: `VIES gives “${personName}”, far from the name that SIRENE knows.`,
      },
      facts: { name: personName },
    }),
    personName,
  ),
  signals: [
    sireneSignal({
      diffusion: 'partial',
      name: null,
      legalForm: '1000',
      headOffice: unit.headOffice && { ...unit.headOffice, address: null },
    }),
    bodaccSignal({ notices: [notice()], total: 1 }),
    viesSignal({ name: personName }),
  ],
});

export const hostile =
  '<script>alert(1)</script> "\'></style></title><img src=x onerror=alert(1)> \u202eevil\u202c שלום مرحبا 😀👩‍👩‍👧 漢字 ';

/** Two hundred notices, texts of five thousand characters, and everything that breaks a page. */
export const hostileReport = (language: Language): ReportContent => {
  const long = hostile.repeat(50).slice(0, 5_000);
  const unbroken = 'X'.repeat(5_000);
  const reasons = Array.from({ length: 12 }, (_, place) => ({
    ...decisions.liquidation,
    rule: `rule-${place}-${hostile}`,
    text: { fr: long, en: long },
    facts: { hostile, unbroken: unbroken.slice(0, 300) },
  }));
  const notices = Array.from({ length: 200 }, (_, place) =>
    notice({
      id: `A2026${String(place).padStart(8, '0')}`,
      family: 'collective',
      court: `${hostile} ${place}`,
      judgment: { nature: hostile, effect: 'undecidable', on: day('2026-05-12'), planMonths: null },
      address: place === 0 ? 'javascript:alert(1)' : `https://bodacc.example/annonce/${place}`,
    }),
  );
  return {
    ...greenReport(language),
    assessment: assessment(language, judgement('ROUGE', ...reasons), `${hostile}${unbroken}`),
    signals: [
      sireneSignal({ name: long, activity: unbroken }),
      bodaccSignal({ notices, total: 200 }),
      viesSignal({ name: long }),
    ],
  };
};

/** More reasons and notes than the first page holds, under a name of two lines. */
export const crowdedReport = (language: Language): ReportContent => {
  const { liquidation, silent, recent } = decisions;
  const made = [liquidation, silent, liquidation, silent, recent, recent, recent];
  const name =
    'SOCIÉTÉ COOPÉRATIVE DES ARTISANS MENUISIERS ET CHARPENTIERS DE LA VALLÉE DU LONG FLEUVE';
  const grey = greyReport(language);
  return { ...grey, assessment: assessment(language, judgement('ROUGE', ...made), name) };
};

/** A long but honest history. */
export const manyNoticesReport = (language: Language): ReportContent => {
  const notices = Array.from({ length: 200 }, (_, place) =>
    notice({ id: `A2026${String(place).padStart(8, '0')}` }),
  );
  const { signals, ...rest } = greenReport(language);
  return {
    ...rest,
    signals: signals.with(1, bodaccSignal({ notices, total: 200 })),
  };
};

/** Tables that end at another height of the page for each count. */
export const pagesReport = (language: Language, count: number): ReportContent => {
  const { signals, ...rest } = redReport(language);
  const period = unit.periods.slice(0, 1);
  const notices = Array.from({ length: count }, (_, place) => notice({ id: `A2026${place}` }));
  const long = `https://bodacc.example/records?where=${'z'.repeat(120)}`;
  const answers = Array.from({ length: count % 4 === 0 ? 7 : 2 }, (_, place) =>
    evidence('bodacc', place + 2, long),
  );
  return {
    ...rest,
    signals: [
      sireneSignal({ periods: Array.from({ length: 8 }, () => period).flat() }),
      { ...bodaccSignal({ notices, total: count }), evidence: answers },
      ...signals.slice(2),
    ],
  };
};
