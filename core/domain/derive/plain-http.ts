import { derived, type Fact } from '../fact.ts';
import type { PolicyDocument, Statement } from '../policy/document.ts';
import { actionCovers, covers } from '../policy/wildcard.ts';

const isForEveryone = ({ principals }: Statement): boolean =>
  principals !== null && principals.anyone && !principals.negated;

/** Without a second condition, which would let somebody's plain request through. */
const isOnPlainHttpAlone = ({ conditions }: Statement): boolean =>
  conditions.length === 1 &&
  conditions.every(
    ({ key, sense, values }) =>
      key === 'aws:securetransport' &&
      sense === 'match' &&
      values.every((value) => value.toLowerCase() === 'false'),
  );

const deniesEverything = ({ actions: { negated, patterns } }: Statement): boolean =>
  !negated && patterns.some((pattern) => actionCovers(pattern, 's3:*'));

const reaches =
  (resource: string) =>
  ({ resources }: Statement): boolean =>
    resources !== null &&
    !resources.negated &&
    resources.patterns.some((pattern) => covers(pattern, resource));

/** Whether the policy of a bucket denies every request, of everyone, that comes over plain HTTP. */
export const bucketRefusesPlainHttp = (
  policy: Fact<PolicyDocument | null>,
  bucketArn: string,
): Fact<boolean> =>
  derived({ policy }, (read) => {
    const denials = (read.policy?.statements ?? []).filter(
      (one) =>
        one.effect === 'Deny' &&
        isForEveryone(one) &&
        deniesEverything(one) &&
        isOnPlainHttpAlone(one),
    );
    return [bucketArn, `${bucketArn}/*`].every((resource) => denials.some(reaches(resource)));
  });
