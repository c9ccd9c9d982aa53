/** The words of the first page, and of the paragraph that says what the level means. */
export interface CoverTexts {
  readonly collected: string;
  readonly issuedAt: string;
  readonly level: string;
  readonly noLevel: string;
  readonly score: string;
  readonly first: string;
  readonly outOf: string;
  readonly coverage: string;
  readonly coverageSays: string;
  readonly almostAll: (share: string) => string;
  readonly capped: (score: string) => string;
  readonly meaning: string;
  readonly nothingJudged: string;
  readonly critical: (count: number) => string;
  readonly all: string;
  readonly undecided: (given: number, open: number) => string;
  readonly bounded: (bounds: string) => string;
  readonly refused: (count: number) => string;
  readonly blind: (count: number) => string;
  readonly lost: (count: number) => string;
  readonly exempted: (count: number) => string;
  readonly onlyRegions: (regions: string) => string;
  readonly onlyServices: (services: string) => string;
  readonly verdicts: string;
  readonly verdictsSay: (
    passing: number,
    failing: number,
    open: number,
    exempted: number,
  ) => string;
  readonly drift: string;
  readonly firstAudit: string;
  readonly driftWords: Readonly<
    Record<'new' | 'returned' | 'persistent' | 'resolved' | 'unverified', (count: number) => string>
  >;
}
