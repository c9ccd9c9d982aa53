import type { AccountId, PersonId } from '#core/domain/account.ts';
import type { Assessment, AssessmentId, Language } from '#core/domain/assessment.ts';
import type { BodaccFacts, Notice } from '#core/domain/bodacc-facts.ts';
import type { Sha256Hex } from '#core/domain/digest.ts';
import { derivedVatNumber } from '#core/domain/french-vat.ts';
import type { Decision, Judgement } from '#core/domain/judgement.ts';
import type { Token } from '#core/domain/seal.ts';
import type { Siren, Siret } from '#core/domain/siren.ts';
import type { SireneUnit } from '#core/domain/sirene-facts.ts';
import type { AnsweredSignal, Evidence, SilentSignal, Source } from '#core/domain/source.ts';
import { addSeconds, type CivilDate, type Instant } from '#core/domain/time.ts';
import type { ReportContent } from '#core/ports/report-renderer.ts';

export const siren = '912345675' as Siren;
export const token = 'q7Vd0Zk3Rw2uX9sHn5TeYA' as Token;
export const verificationUrl = `https://probant.example/verify/${token}`;
export const issuedAt = '2026-11-21T20:43:00.000Z' as Instant;

export const day = (text: string): CivilDate => text as CivilDate;

/** Sixty-four hexadecimal digits, different for each seed. */
export const hashOf = (seed: number): Sha256Hex =>
  Array.from({ length: 64 }, (_, place) =>
    ((seed * 31 + place * place * 7 + place) % 16).toString(16),
  ).join('') as Sha256Hex;

export const evidence = (source: Source, seed: number, address: string): Evidence => ({
  key: `evidence/${source}/${seed}`,
  sha256: hashOf(seed),
  bytes: 4_182 + seed,
  address,
  receivedAt: addSeconds(issuedAt, -90 + seed),
});

export const unit: SireneUnit = {
  kind: 'unit',
  siren,
  origin: 'insee-3.11',
  diffusion: 'full',
  name: 'ATELIERS DU MARAIS BLEU',
  state: 'active',
  ceasedOn: null,
  createdOn: day('2014-03-10'),
  legalForm: '5710',
  activity: '25.62B',
  category: 'PME',
  headOffice: {
    siret: '91234567500018' as Siret,
    state: 'open',
    address: '12 QUAI DES TANNEURS 49999 MARAIS-SUR-LOIRE',
  },
  periods: [
    { from: day('2019-07-01'), to: null, state: 'active' },
    { from: day('2014-03-10'), to: day('2019-07-01'), state: 'active' },
  ],
  sourceUpdatedAt: '2026-10-02T08:14:52',
};

export const notice = (given: Partial<Notice> = {}): Notice => ({
  id: 'A202600410233',
  publishedOn: day('2026-03-02'),
  family: 'dpc',
  type: 'initial',
  corrects: null,
  court: 'Greffe du tribunal de commerce de Marais-sur-Loire',
  judgment: null,
  party: 'subject',
  struckOff: false,
  dissolution: false,
  accountsClosedOn: day('2025-12-31'),
  address: 'https://www.bodacc.example/annonce/A202600410233',
  ...given,
});

export const sireneSignal = (facts: Partial<SireneUnit> = {}): AnsweredSignal => ({
  source: 'sirene',
  status: 'answered',
  at: addSeconds(issuedAt, -95),
  facts: { ...unit, ...facts },
  evidence: [evidence('sirene', 1, `https://api.insee.example/api-sirene/3.11/siren/${siren}`)],
});

export const bodaccSignal = (facts: BodaccFacts): AnsweredSignal => ({
  source: 'bodacc',
  status: 'answered',
  at: addSeconds(issuedAt, -94),
  facts,
  evidence: [
    evidence('bodacc', 2, `https://bodacc.example/records?where=registre%3D${siren}&offset=0`),
    evidence('bodacc', 3, `https://bodacc.example/records?where=registre%3D${siren}&offset=100`),
  ],
});

export const viesSignal = (
  given: { name?: string | null; valid?: boolean } = {},
): AnsweredSignal => ({
  source: 'vies',
  status: 'answered',
  at: addSeconds(issuedAt, -93),
  facts: {
    vatNumber: derivedVatNumber(siren),
    provenance: 'derived',
    siren,
    valid: given.valid ?? true,
    name: given.name === undefined ? 'SAS ATELIERS DU MARAIS BLEU' : given.name,
    address: '12 QUAI DES TANNEURS, 49999 MARAIS-SUR-LOIRE',
    requestedAt: addSeconds(issuedAt, -93),
    consultationNumber: 'WAPIAAAAZ3kXq0Lm',
  },
  evidence: [evidence('vies', 4, `https://vies.example/rest-api/ms/FR/vat/${siren}`)],
});

export const silentSignal = (source: Source, code: string): SilentSignal => ({
  source,
  status: 'unavailable',
  at: addSeconds(issuedAt, -60),
  code,
  evidence: [],
});

export const decisions = {
  liquidation: {
    rule: 'bodacc-liquidation-open',
    gives: 'ROUGE',
    text: {
      fr: 'Une liquidation judiciaire a été ouverte le 12 mai 2026 par le tribunal de commerce de Marais-sur-Loire et n’est pas clôturée.',
      en: 'Liquidation was opened on 12 May 2026 by the commercial court of Marais-sur-Loire and is not closed.',
    },
    settles: {
      fr: 'Un jugement d’appel qui infirme l’ouverture, publié au BODACC.',
      en: 'An appeal judgment overturning the opening, published in BODACC.',
    },
    facts: { notice: 'A202601765232', on: '2026-05-12' },
  },
  silent: {
    rule: 'source-unavailable',
    gives: 'GRIS',
    text: {
      fr: 'VIES n’a pas répondu (MS_MAX_CONCURRENT_REQ).',
      en: 'VIES did not answer (MS_MAX_CONCURRENT_REQ).',
    },
    settles: {
      fr: 'Une réponse de VIES\u202f; prochaine tentative dans les 48 heures.',
      en: 'An answer from VIES; it will be asked again within 48 hours.',
    },
    facts: { source: 'vies', code: 'MS_MAX_CONCURRENT_REQ' },
  },
  recent: {
    rule: 'sirene-recent',
    gives: 'note',
    text: {
      fr: 'L’entreprise a été créée il y a 41 jours\u202f: elle n’a pas encore d’antécédents.',
      en: 'The company was created 41 days ago: it has no track record yet.',
    },
    settles: { fr: 'Le temps.', en: 'Time.' },
    facts: { days: 41 },
  },
} as const satisfies Record<string, Decision>;

export const judgement = (
  verdict: Judgement['verdict'],
  ...made: readonly Decision[]
): Judgement => ({
  verdict,
  on: day('2026-11-21'),
  decisions: made,
  rules: { version: '2026.11.1', sha256: hashOf(9), count: 29 },
});

export const assessment = (
  language: Language,
  judged: Judgement,
  supplierName: string | null = unit.name,
): Assessment => ({
  id: 'assessment-1' as AssessmentId,
  accountId: 'account-1' as AccountId,
  mode: 'INDIVIDUAL',
  language,
  subject: { siren, vatNumber: derivedVatNumber(siren), checksumOverridden: false },
  requestedBy: 'person-1' as PersonId,
  requestedAt: addSeconds(issuedAt, -100),
  token,
  status: 'judged',
  supplierName,
  judgement: judged,
  seal: null,
});

const content = (
  assessed: Assessment,
  ...signals: ReportContent['signals'][number][]
): ReportContent => ({ assessment: assessed, signals, issuedAt, verificationUrl });

export const greenReport = (language: Language): ReportContent =>
  content(
    assessment(language, judgement('VERT')),
    sireneSignal(),
    bodaccSignal({ notices: [notice()], total: 1 }),
    viesSignal(),
  );
