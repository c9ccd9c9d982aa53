import { type Fact, known, type Unread } from '../fact.ts';
import { isCrowd } from '../network/internet.ts';
import { canonicalName, type DnsAnswers, txtOf } from './dns-answers.ts';
import {
  type Directive,
  hasMacro,
  isSpf,
  parseSpf,
  type Qualifier,
  type SpfRecord,
} from './spf-record.ts';

/** What receivers find for a sender that the domain never heard of. `pass` lets anyone in. */
export type SpfResult = 'none' | 'pass' | 'fail' | 'softfail' | 'neutral' | 'permerror';

export type SpfError =
  | 'several-records'
  | 'syntax'
  | 'too-many-lookups'
  | 'too-many-void-lookups'
  | 'broken-reference';

export interface SpfStanding {
  readonly result: SpfResult;
  readonly error: SpfError | null;
}

const mostLookups = 10;
const mostVoids = 2;

interface Walk {
  readonly answers: DnsAnswers;
  lookups: number;
  voids: number;
}

/** Ends the evaluation: an error of the domain's, or an answer that was not read. */
type Stop = { readonly error: SpfError } | { readonly why: Unread };
type Outcome = Stop | { readonly result: Exclude<SpfResult, 'permerror'> };
type Matched = Stop | { readonly matched: boolean };

const results = { '+': 'pass', '-': 'fail', '~': 'softfail', '?': 'neutral' } as const;

const counted = (walk: Walk): Stop | undefined => {
  walk.lookups += 1;
  return walk.lookups > mostLookups ? { error: 'too-many-lookups' } : undefined;
};

/** `include` and `redirect` alike: the other domain must hold a record that works. */
const referred = (walk: Walk, domain: string): Outcome => {
  const stop = counted(walk);
  if (stop) return stop;
  if (hasMacro(domain)) return { why: 'undecided' };
  const outcome = evaluate(walk, domain);
  return 'result' in outcome && outcome.result === 'none' ? { error: 'broken-reference' } : outcome;
};

const looked = (walk: Walk, kind: string, name: string): Matched => {
  const stop = counted(walk);
  if (stop) return stop;
  if (walk.answers.voids?.has(`${kind} ${canonicalName(name)}`)) walk.voids += 1;
  return walk.voids > mostVoids ? { error: 'too-many-void-lookups' } : { matched: false };
};

const meetsStranger = (walk: Walk, domain: string, directive: Directive): Matched => {
  const { mechanism, qualifier } = directive;
  if (mechanism.kind === 'all') return { matched: true };
  if (mechanism.kind === 'ip') {
    const { range } = mechanism;
    const crowd = qualifier === '+' && isCrowd(range.family, [range]);
    return { matched: crowd || range.prefix === 0 };
  }
  if (mechanism.kind !== 'include') {
    return looked(walk, mechanism.kind, mechanism.domain ?? domain);
  }
  const outcome = referred(walk, mechanism.domain);
  return 'result' in outcome ? { matched: outcome.result === 'pass' } : outcome;
};

const resultOf = (qualifier: Qualifier): Outcome => ({ result: results[qualifier] });

const run = (walk: Walk, domain: string, { directives, redirect }: SpfRecord): Outcome => {
  for (const directive of directives) {
    const met = meetsStranger(walk, domain, directive);
    if (!('matched' in met)) return met;
    if (met.matched) return resultOf(directive.qualifier);
  }
  return redirect === null ? { result: 'neutral' } : referred(walk, redirect);
};

const evaluate = (walk: Walk, domain: string): Outcome => {
  const texts = txtOf(walk.answers, domain);
  if (!texts.known) return { why: texts.why };
  const [text, ...others] = texts.value.filter(isSpf);
  if (text === undefined) return { result: 'none' };
  if (others.length > 0) return { error: 'several-records' };
  const record = parseSpf(text);
  return record ? run(walk, domain, record) : { error: 'syntax' };
};

/**
 * RFC 7208 for a stranger, who meets every term: the worst case of look-ups. Addresses of hosts
 * are not resolved; an unread record leaves it unknown unless the limit was passed before.
 */
export const evaluateSpf = (domain: string, answers: DnsAnswers): Fact<SpfStanding> => {
  const outcome = evaluate({ answers, lookups: 0, voids: 0 }, domain);
  if ('why' in outcome) return { known: false, why: outcome.why };
  return 'error' in outcome
    ? known({ result: 'permerror', error: outcome.error })
    : known({ result: outcome.result, error: null });
};
