const secretWords: ReadonlySet<string> = new Set([
  'password',
  'passwd',
  'passphrase',
  'pwd',
  'secret',
  'token',
  'credential',
  'credentials',
  'apikey',
]);

/** Before `key`: `api_key`, `privateKey`. */
const keyWords: ReadonlySet<string> = new Set([
  'access',
  'api',
  'encryption',
  'private',
  'secret',
  'signing',
]);

/** What ends so says something about a secret and is none: `db_password_length`, `token-url`. */
const aboutWords: ReadonlySet<string> = new Set([
  'arn',
  'endpoint',
  'expiry',
  'id',
  'length',
  'lifetime',
  'name',
  'path',
  'policy',
  'ttl',
  'url',
  'version',
]);

const wordsOf = (name: string): readonly string[] =>
  name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '');

/**
 * Whether a name says that what it names is a secret, by its last part: `/app/db-password`,
 * `stripeApiKey`. A name that says nothing is no proof of the contrary.
 */
export const isNamedAsSecret = (name: string): boolean => {
  const words = wordsOf(name.split('/').at(-1) ?? '');
  if (aboutWords.has(words.at(-1) ?? '')) return false;
  return words.some(
    (word, at) => secretWords.has(word) || (word === 'key' && keyWords.has(words[at - 1] ?? '')),
  );
};
