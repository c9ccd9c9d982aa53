import type { PolicyDocument, Statement } from './document.ts';

/** Of an account id or an ARN. Null for the id of a deleted user or role, which is nobody now. */
const accountOf = (principal: string): string | null =>
  /^(?:arn:[^:]*:(?:iam|sts)::)?(\d{12})(?=:|$)/.exec(principal)?.[1] ?? null;

export const namesAccount =
  (account: string) =>
  ({ principals }: Statement): boolean =>
    principals !== null &&
    !principals.negated &&
    principals.aws.some((one) => accountOf(one) === account);

/** The accounts that a policy names, to allow or to deny: sorted, each once. */
export const accountsIn = ({ statements }: PolicyDocument): readonly string[] => {
  const named = statements.flatMap(({ principals }) => principals?.aws ?? []);
  return [...new Set(named.map(accountOf).filter((account) => account !== null))].toSorted();
};
