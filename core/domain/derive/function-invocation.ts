import { type Fact, known, unread } from '../fact.ts';
import { stranger } from '../policy/asker.ts';
import type { PolicyDocument } from '../policy/document.ts';
import { type Opening, type Openings, openToAnyone } from '../policy/openings.ts';
import type { FunctionUrlAuthType } from '../resources/aws-lambda.ts';

const authType = 'lambda:functionurlauthtype';
const viaUrl = 'lambda:invokedviafunctionurl';

const direct = (policy: PolicyDocument): Openings =>
  openToAnyone(policy, stranger({ [authType]: null, [viaUrl]: 'false' }), [
    'lambda:InvokeFunction',
    'lambda:InvokeAsync',
  ]);

/** A URL asks for two permissions; older ones made do with the first, so one alone is a doubt. */
const byUrl = (policy: PolicyDocument, type: FunctionUrlAuthType): Openings => {
  const asker = stranger(
    { [authType]: type, [viaUrl]: 'true' },
    { mayBeAnonymous: type === 'NONE' },
  );
  const url = openToAnyone(policy, asker, ['lambda:InvokeFunctionUrl']);
  const call = openToAnyone(policy, asker, ['lambda:InvokeFunction']);
  if (call.open.length > 0) return url;
  return { open: [], doubtful: [...url.open, ...url.doubtful] };
};

const both = (found: readonly Openings[]): Fact<readonly Opening[]> => {
  const open = found.flatMap((one) => one.open);
  const doubtful = found.some((one) => one.doubtful.length > 0);
  return open.length === 0 && doubtful ? unread('undecided') : known(open);
};

/** How anyone can invoke a function: neither a URL nor its AuthType opens without the policy. */
export const functionInvokableByAnyone = (
  policy: Fact<PolicyDocument | null>,
  urlAuthTypes: Fact<readonly FunctionUrlAuthType[]>,
): Fact<readonly Opening[]> => {
  if (!policy.known) return policy;
  const { value: document } = policy;
  if (document === null) return known([]);
  const types = urlAuthTypes.known ? urlAuthTypes.value : (['NONE', 'AWS_IAM'] as const);
  const plain = direct(document);
  const found = both([plain, ...[...new Set(types)].map((type) => byUrl(document, type))]);
  // Unread URLs matter only where one of them would open the door.
  if (urlAuthTypes.known || plain.open.length > 0) return found;
  return found.known && found.value.length === 0 ? found : urlAuthTypes;
};
