import type { Fact, SupplierFacts } from '../supplier-facts-names.ts';
import type { Expectations, VerdictRule } from './verdict-rule.ts';

/** Any expectation, as the engine reads it: the types of a rule have checked it against its fact. */
interface AnyExpectation {
  readonly is?: unknown;
  readonly oneOf?: readonly unknown[];
  readonly below?: number;
  readonly atLeast?: number;
}

const meets = (fact: Fact<unknown>, expectation: AnyExpectation): boolean => {
  if (!fact.known) return false;
  const { value } = fact;
  if (expectation.oneOf) return expectation.oneOf.includes(value);
  if (expectation.below !== undefined)
    return typeof value === 'number' && value < expectation.below;
  if (expectation.atLeast !== undefined) {
    return typeof value === 'number' && value >= expectation.atLeast;
  }
  return value === expectation.is;
};

const met = (expectations: Expectations, facts: SupplierFacts): readonly boolean[] =>
  Object.entries(expectations).map(([name, expectation]) =>
    meets(facts[name as keyof Expectations], expectation),
  );

/** Whether a rule fires: an unknown fact never makes it fire, nor stops it. */
export const fires = (rule: VerdictRule, facts: SupplierFacts): boolean =>
  met(rule.when, facts).every(Boolean) && !met(rule.unless ?? {}, facts).some(Boolean);
