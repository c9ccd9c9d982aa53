import type { Severity } from '#core/domain/control.ts';
import type { Level } from '#core/domain/evaluate.ts';
import type { Unread } from '#core/domain/fact.ts';
import type { CoverTexts } from './texts-cover.ts';

interface ScopeTexts {
  readonly title: string;
  readonly introduction: string;
  readonly summary: string;
  readonly target: string;
  readonly collected: string;
  readonly span: (from: string, to: string) => string;
  readonly regions: string;
  readonly services: string;
  readonly everyRegion: string;
  readonly everyService: string;
  readonly resources: string;
  readonly controls: string;
  readonly parts: string;
  readonly partsSaid: (collected: string, lost: string) => string;
  readonly accounts: string;
  readonly calls: string;
  readonly callsSaid: (made: string, refused: string) => string;
  readonly byService: string;
  readonly service: string;
  readonly places: string;
  readonly perRegion: string;
  readonly strip: (regions: string) => string;
  readonly refusedCalls: string;
  readonly lost: string;
  readonly part: string;
  readonly reason: string;
  readonly code: string;
  readonly refused: string;
  readonly operation: string;
  readonly times: string;
  readonly blind: string;
  readonly blindSays: string;
  readonly kind: string;
  readonly where: string;
  readonly everywhere: string;
  readonly nothingHidden: string;
  readonly noCode: string;
}

interface FindingTexts {
  readonly risks: string;
  readonly risksSay: string;
  readonly notMet: string;
  readonly noRisk: string;
  readonly remedy: string;
  readonly documentation: string;
  readonly effort: Readonly<Record<'low' | 'medium' | 'high', string>>;
  readonly title: string;
  readonly introduction: string;
  readonly none: string;
  readonly control: string;
  readonly count: string;
  readonly examples: string;
  readonly moreResources: (count: number) => string;
  readonly moreControls: (count: number) => string;
  readonly briefly: string;
  readonly failures: (count: number) => string;
  readonly resources: (count: number) => string;
  readonly controls: (count: number) => string;
  readonly change: Readonly<Record<'new' | 'returned', string>>;
}

interface FigureTexts {
  readonly title: string;
  readonly introduction: string;
  readonly bySeverity: string;
  readonly byService: string;
  readonly byFramework: string;
  readonly severity: string;
  readonly service: string;
  readonly framework: string;
  readonly share: string;
  readonly failing: string;
  readonly passing: string;
  readonly undecided: string;
  readonly exempted: string;
  readonly held: string;
  readonly failed: string;
  readonly rate: string;
  readonly frameworksSay: string;
  readonly otherServices: (count: number) => string;
  readonly worst: string;
  readonly requirement: string;
}

interface AccountTexts {
  readonly caption: string;
  readonly account: string;
  readonly parts: string;
  readonly others: (count: number) => string;
}

interface UndecidedTexts {
  readonly title: string;
  readonly introduction: string;
  readonly none: string;
  readonly reason: string;
  readonly verdicts: string;
  readonly settles: string;
  readonly where: string;
  readonly whatSettles: Readonly<Record<Unread, string>>;
  readonly otherKinds: (count: number) => string;
}

interface ExemptionTexts {
  readonly title: string;
  readonly introduction: string;
  readonly none: string;
  readonly control: string;
  readonly owner: string;
  readonly reason: string;
  readonly until: string;
  readonly all: string;
  readonly covers: (count: number) => string;
  readonly grantedBy: (person: string) => string;
}

interface DriftTexts {
  readonly title: string;
  readonly introduction: string;
  readonly first: string;
  readonly captions: Readonly<Record<'new' | 'returned' | 'resolved' | 'unverified', string>>;
  readonly control: string;
  readonly resource: string;
  readonly failures: string;
}

interface MethodTexts {
  readonly title: string;
  readonly score: string;
  readonly formula: string;
  readonly levels: string;
  readonly coverage: string;
  readonly catalogue: string;
  readonly catalogueSays: string;
  readonly version: string;
  readonly controls: string;
  readonly digest: string;
  readonly ledger: string;
  readonly outcome: string;
  readonly calls: string;
  readonly answered: string;
  readonly formats: string;
  readonly isSeal: string;
  readonly isNot: string;
  readonly level: string;
}

/** Every word that the report of an audit prints, apart from what controls and frameworks say. */
export interface AuditTexts {
  readonly documentTitle: (target: string, date: string) => string;
  readonly documentSubject: string;
  readonly kind: string;
  readonly target: Readonly<Record<'aws' | 'organization' | 'web', string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly levelSays: Readonly<Record<Level, string>>;
  /** Of a level that a failing critical control holds down. */
  readonly cappedSays: string;
  readonly notGiven: string;
  /** Ends a list of names. */
  readonly others: (count: number) => string;
  /** Follows what is only begun here. */
  readonly more: (count: number) => string;
  readonly cover: CoverTexts;
  readonly scope: ScopeTexts;
  readonly findings: FindingTexts;
  readonly figures: FigureTexts;
  readonly accounts: AccountTexts;
  readonly undecided: UndecidedTexts;
  readonly exemptions: ExemptionTexts;
  readonly drift: DriftTexts;
  readonly method: MethodTexts;
}
