import type { Asker } from './asker.ts';

/** What a key tells of a request, which settles who can bend it. */
export type KeyMeaning =
  | 'account'
  | 'organization'
  | 'organization-path'
  | 'arn'
  | 'network'
  | 'address'
  | 'user-id'
  | 'subject'
  | 'secret'
  | 'chosen'
  | 'unknown';

const meanings: Readonly<Record<string, KeyMeaning>> = {
  'aws:principalaccount': 'account',
  'aws:sourceaccount': 'account',
  // The older word of SNS for the same, in the policy that it gives to every topic.
  'aws:sourceowner': 'account',
  'kms:calleraccount': 'account',
  's3:dataaccesspointaccount': 'account',
  'aws:principalorgid': 'organization',
  'aws:sourceorgid': 'organization',
  'aws:principalorgpaths': 'organization-path',
  'aws:sourceorgpaths': 'organization-path',
  'aws:principalarn': 'arn',
  'aws:sourcearn': 'arn',
  's3:dataaccesspointarn': 'arn',
  'aws:sourcevpc': 'network',
  'aws:sourcevpce': 'network',
  'aws:sourceip': 'address',
  'aws:userid': 'user-id',
};

/** Whoever calls sets these, in the request or in an account of their own. */
const chosenKeys: ReadonlySet<string> = new Set([
  'aws:securetransport',
  'aws:useragent',
  'aws:referer',
  'aws:requestedregion',
  'aws:multifactorauthpresent',
  'aws:tagkeys',
  'aws:username',
  'kms:viaservice',
  'kms:grantisforawsresource',
  'kms:encryptionalgorithm',
  'kms:encryptioncontextkeys',
  'sts:rolesessionname',
  's3:prefix',
  's3:delimiter',
  's3:max-keys',
  's3:signatureversion',
  's3:tlsversion',
]);

const chosenFamilies = [
  'aws:principaltag/',
  'aws:requesttag/',
  'kms:encryptioncontext:',
  's3:x-amz-',
  's3:requestobjecttag',
];

const isChosen = (key: string): boolean =>
  chosenKeys.has(key) || chosenFamilies.some((family) => key.startsWith(family));

/** Every customer of these sends the same audience: only the subject tells one from another. */
const sharedAudiences: ReadonlySet<string> = new Set([
  'token.actions.githubusercontent.com:aud',
  'gitlab.com:aud',
  'app.terraform.io:aud',
]);

const federatedMeaning = (key: string): KeyMeaning | undefined => {
  if (sharedAudiences.has(key)) return 'chosen';
  if (key.endsWith(':sub')) return 'subject';
  return key.endsWith(':aud') ? 'secret' : undefined;
};

/** What an account that the policy names can bend of itself is its own affair, not a limit we can read. */
const outsidersOwn: ReadonlySet<string> = new Set(['aws:principalarn', 'aws:userid']);

export const meaningOf = (key: string, { kind }: Asker): KeyMeaning => {
  // An external id is agreed with one party: among strangers it is no more than a shared word.
  if (key === 'sts:externalid') return kind === 'outsider' ? 'secret' : 'chosen';
  if (kind === 'holder') {
    // Unlike a stranger the holder has one name and one set of tags, and they are not known here.
    return isChosen(key) && !/^aws:(principal|username)/.test(key) ? 'chosen' : 'unknown';
  }
  if (isChosen(key)) return 'chosen';
  if (kind === 'outsider' && outsidersOwn.has(key)) return 'unknown';
  return meanings[key] ?? federatedMeaning(key) ?? 'unknown';
};

/** Keys that every signed request carries: an IfExists on them opens nothing. */
const alwaysSigned: ReadonlySet<string> = new Set([
  'aws:principalaccount',
  'aws:principalarn',
  'aws:userid',
  'kms:calleraccount',
]);

export const canBeAbsent = (key: string, { mayBeAnonymous }: Asker): boolean =>
  mayBeAnonymous || !alwaysSigned.has(key);
