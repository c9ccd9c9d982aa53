import type { Judgment, Notice } from '#core/domain/bodacc-facts.ts';
import type { Decision, Verdict } from '#core/domain/judgement.ts';
import type { SilentSignal, Source } from '#core/domain/source.ts';

/** Every word that a report prints, apart from what the rules and the sources say. */
export interface ReportTexts {
  readonly documentTitle: (name: string, siren: string) => string;
  readonly documentSubject: string;
  readonly kind: string;
  readonly pageOf: { readonly page: string; readonly of: string };
  readonly identity: {
    readonly masked: string;
    readonly withheld: string;
    readonly unknown: string;
  };
  readonly siren: string;
  readonly vatNumber: string;
  readonly checksumOverridden: string;
  readonly judgedOn: string;
  readonly issuedAt: string;
  readonly verdictWord: Readonly<Record<Verdict, string>>;
  readonly verdictSentence: Readonly<Record<Verdict, string>>;
  readonly gives: Readonly<Record<Decision['gives'], string>>;
  readonly reasons: {
    readonly title: string;
    readonly none: string;
    readonly settles: string;
    readonly more: (count: string) => string;
  };
  readonly attention: { readonly title: string; readonly none: string };
  readonly limits: {
    readonly title: string;
    readonly covered: {
      readonly name: string;
      readonly all: string;
      readonly some: (silent: string) => string;
    };
    readonly urssaf: { readonly name: string; readonly state: string };
    readonly workers: { readonly name: string; readonly state: string };
    readonly law: string;
  };
  readonly sources: string;
  readonly check: {
    readonly title: string;
    readonly scan: string;
    readonly qrCode: string;
    readonly token: string;
  };
  readonly evidence: EvidenceTexts;
  readonly sirene: SireneTexts;
  readonly bodacc: BodaccTexts;
  readonly vies: ViesTexts;
  readonly rules: RulesTexts;
  readonly seal: SealTexts;
}

export interface EvidenceTexts {
  readonly title: string;
  readonly introduction: string;
  readonly maskedIntroduction: string;
  readonly sourceNames: Readonly<Record<Source, string>>;
  readonly sourceShortNames: Readonly<Record<Source, string>>;
  readonly status: string;
  readonly answered: string;
  readonly silent: Readonly<Record<SilentSignal['status'], string>>;
  readonly silenceIsNoAbsence: Readonly<Record<SilentSignal['status'], string>>;
  readonly code: string;
  readonly askedAt: string;
  readonly answers: string;
  readonly noAnswerKept: string;
  readonly address: string;
  readonly receivedAt: string;
  readonly size: string;
  readonly bytes: (count: string) => string;
  readonly fingerprint: string;
  readonly notGiven: string;
}

export interface SireneTexts {
  readonly caption: string;
  readonly unknownUnit: string;
  readonly opposed: string;
  readonly supersededBy: string;
  readonly supersededByUnknown: string;
  readonly name: string;
  readonly state: string;
  readonly active: string;
  readonly ceased: string;
  readonly createdOn: string;
  readonly ceasedOn: string;
  readonly legalForm: string;
  readonly activity: string;
  readonly category: string;
  readonly diffusion: string;
  readonly full: string;
  readonly partial: string;
  readonly headOffice: string;
  readonly headOfficeState: string;
  readonly open: string;
  readonly closed: string;
  readonly headOfficeAddress: string;
  readonly register: string;
  readonly registers: { readonly 'recherche-entreprises': string; readonly 'insee-3.11': string };
  readonly updatedAt: string;
  readonly periods: string;
  readonly from: string;
  readonly to: string;
  readonly toIsExcluded: string;
  readonly legalForms: Readonly<Record<string, string>>;
}

export interface BodaccTexts {
  readonly caption: string;
  readonly none: string;
  readonly someUnread: (read: string, total: string) => string;
  readonly counted: string;
  readonly notice: string;
  readonly publishedOn: string;
  readonly nature: string;
  readonly court: string;
  readonly families: Readonly<Record<Notice['family'], string>>;
  readonly effects: Readonly<Record<Judgment['effect'], string>>;
  readonly judgmentOn: (date: string) => string;
  readonly correction: (id: string) => string;
  readonly annulment: (id: string) => string;
  readonly seller: string;
  readonly buyer: string;
  readonly struckOff: string;
  readonly dissolution: string;
  readonly accountsClosedOn: (date: string) => string;
}

export interface ViesTexts {
  readonly caption: string;
  readonly number: string;
  readonly provenance: Readonly<Record<'given' | 'derived', string>>;
  readonly origin: string;
  readonly validity: string;
  readonly valid: string;
  readonly invalid: string;
  readonly siren: string;
  readonly noSiren: string;
  readonly name: string;
  readonly address: string;
  readonly requestedAt: string;
  readonly consultationNumber: string;
}

export interface RulesTexts {
  readonly title: string;
  readonly introduction: (examined: string, fired: string) => string;
  readonly none: string;
  readonly rule: string;
  readonly gives: string;
  readonly says: string;
  readonly settles: string;
  readonly facts: string;
  readonly fired: string;
  readonly applied: string;
  readonly version: string;
  readonly fingerprint: string;
  readonly count: string;
}

export interface SealTexts {
  readonly title: string;
  readonly howTo: string;
  readonly online: { readonly title: string; readonly text: string };
  readonly command: { readonly title: string; readonly text: string; readonly line: string };
  readonly offline: { readonly title: string; readonly text: string; readonly line: string };
  readonly what: string;
  readonly isSeal: string;
  readonly isNot: string;
  readonly supersedes: string;
  readonly identifiers: string;
  readonly verdict: string;
  readonly address: string;
}
