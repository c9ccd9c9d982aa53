import type { Expectation } from './expectation.ts';
import type { Bilingual } from './judgement.ts';
import type { FactsOfKind, ResourceKind } from './resource.ts';

export const severities = ['critical', 'high', 'medium', 'low'] as const;
export type Severity = (typeof severities)[number];

export type Expectations<K extends ResourceKind> = {
  readonly [Name in keyof FactsOfKind<K>]?: Expectation<FactsOfKind<K>[Name]>;
};

/** MITRE ATT&CK technique, `T1530` or `T1078.004`. */
export type Technique = `T${number}`;

/** A declared requirement on the facts of one kind of resource. It holds no code. */
export interface Control<K extends ResourceKind> {
  /** Its path under `controls/` with dots. Ids never die. */
  readonly id: string;
  readonly resource: K;
  readonly severity: Severity;
  /** What holds when it passes. */
  readonly title: Bilingual;
  /** What may happen when it fails. */
  readonly risk: Bilingual;
  readonly remedy: Bilingual & { readonly effort: 'low' | 'medium' | 'high'; readonly doc: string };
  /** Requirements by framework, as `controls/frameworks/` names them. */
  readonly maps: Readonly<Record<string, readonly string[]>>;
  readonly attack: readonly Technique[];
  /** All must hold. */
  readonly require: Expectations<K>;
  /** Where one does not hold, the control does not apply. */
  readonly when?: Expectations<K>;
  /** Ids that it had before. */
  readonly aliases?: readonly string[];
}

/** A control on whatever kind of resource. */
export type AnyControl = { readonly [K in ResourceKind]: Control<K> }[ResourceKind];

type Given<K extends ResourceKind> = Partial<FactsOfKind<K>>;

/** Examples that show what a control means; one generic test runs them all. */
export interface Cases<K extends ResourceKind> {
  readonly pass: readonly [Given<K>, ...Given<K>[]];
  readonly fail: readonly [Given<K>, ...Given<K>[]];
  readonly notApplicable?: readonly [Given<K>, ...Given<K>[]];
}
