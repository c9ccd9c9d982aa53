/** `external`: who outside has access. `internal`: who inside. `unused`: rights that do not serve. */
export type AnalyzerSubject = 'external' | 'internal' | 'unused';

export interface AwsAccessAnalyzerFacts {
  readonly 'aws.accessanalyzer.region-settings': {
    /** Names of the analyzers of external access that are at work, of the account's own. */
    readonly externalAccessAnalyzers: readonly string[];
  };
  readonly 'aws.accessanalyzer.analyzer': {
    readonly subject: AnalyzerSubject;
    readonly status: 'ACTIVE' | 'CREATING' | 'DISABLED' | 'FAILED';
    /** Findings that nobody has archived nor resolved. */
    readonly activeFindings: number;
  };
}
