import { expectTypeOf, it } from 'vitest';
import rootUserHasMfa from '#controls/aws/iam/root-user-has-mfa.ts';
import type { Cases } from '#controls/control.ts';
import type { FrameworkMaps } from '#controls/frameworks/frameworks.ts';
import type { Control, Expectations } from '#core/domain/control.ts';
import { atLeast, equals } from '#core/expect/values.ts';

type Root = 'aws.iam.root-user';

// Each line below would make a control that means nothing: none of them compiles.
// @ts-expect-error a fact that the resource does not have
export const unknownFact: Expectations<Root> = { mfaActiv: equals(true) };
// @ts-expect-error a value that the fact can never have
export const impossibleValue: Expectations<Root> = { mfaActive: equals('yes') };
// @ts-expect-error a number asked of a truth
export const wrongQuestion: Expectations<Root> = { mfaActive: atLeast(1) };
// @ts-expect-error a kind of resource that nobody collects
export const unknownKind: Control<'aws.iam.rooot-user'>['id'] = '';
// @ts-expect-error a requirement that the benchmark does not have
export const danglingReference: FrameworkMaps = { 'cis-aws-6.0.0': ['99.9'] };
// @ts-expect-error a framework that no catalogue holds
export const unknownFramework: FrameworkMaps = { 'cis-aws-0.0.1': ['2.4'] };
// @ts-expect-error a control that nothing can fail
export const neverFails: Cases<Root> = { pass: [{ mfaActive: true }], fail: [] };

it('a declared control keeps its kind', () => {
  expectTypeOf(rootUserHasMfa.resource).toEqualTypeOf<Root>();
});
