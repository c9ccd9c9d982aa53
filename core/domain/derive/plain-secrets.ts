/** A named value, as the environment of a program holds it. */
export interface Setting {
  readonly name: string;
  readonly value: string;
}

/** Shapes that only credentials have: the prefixes are those that their issuers document. */
const credentials = [
  /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/,
  /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/,
  /\bgh[pousr]_[A-Za-z0-9]{36}/,
  /\bgithub_pat_[A-Za-z0-9_]{40}/,
  /\bglpat-[\w-]{20}/,
  /\bxox[abeprs]-[\w-]{10}/,
  /\b[rs]k_live_[A-Za-z0-9]{16}/,
  /\bAIza[\w-]{35}/,
  /\bnpm_[A-Za-z0-9]{36}/,
  /\bhooks\.slack\.com\/services\/\w+/,
  // A password in a URL; `${…}`, `<…>` and `***` stand for one that is not there.
  /\b[a-z][a-z0-9+.-]*:\/\/[^\s:/@]*:[^\s:/@$<{*]+@/i,
];

export const holdsCredential = (text: string): boolean =>
  credentials.some((shape) => shape.test(text));

const secretWords: ReadonlySet<string> = new Set([
  'password',
  'passwd',
  'pwd',
  'passphrase',
  'secret',
  'secrets',
  'token',
  'credential',
  'credentials',
  'apikey',
]);

const secretPairs: ReadonlySet<string> = new Set([
  'api key',
  'access key',
  'private key',
  'encryption key',
  'signing key',
]);

/** A name that ends so tells something of a secret, which is elsewhere. */
const aboutWords: ReadonlySet<string> = new Set([
  'arn',
  'name',
  'id',
  'path',
  'file',
  'url',
  'uri',
  'endpoint',
  'host',
  'region',
  'type',
  'ttl',
  'length',
  'expiry',
  'expiration',
  'lifetime',
  'seconds',
  'minutes',
  'days',
  'policy',
  'version',
  'enabled',
  'header',
  'prefix',
  'parameter',
  'provider',
  'issuer',
  'audience',
  'algorithm',
  'bucket',
  'table',
]);

/** `dbPassword`, `DB_PASSWORD` and `db-password` are the same two words. */
const wordsOf = (name: string): readonly string[] =>
  name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

const namesSecret = (name: string): boolean => {
  const words = wordsOf(name);
  if (aboutWords.has(words.at(-1) ?? '')) return false;
  return words.some(
    (word, index) => secretWords.has(word) || secretPairs.has(`${word} ${words[index + 1]}`),
  );
};

/** Where the secret is, or a switch: `arn:…`, `/path/in/ssm`, `{{resolve:…}}`, `true`, `3600`. */
const isElsewhere = (value: string): boolean =>
  value.trim().length < 4 ||
  /^(?:arn:|\/|\{\{|\$\{|ssm:|https?:\/\/)/.test(value) ||
  /^(?:true|false|none|null|undefined|enabled|disabled|[\d.]+)$/i.test(value);

/**
 * Names of the settings whose value is a secret in clear, by the shape of the value or by the name.
 * The values themselves go no further than this.
 */
export const namesOfPlainSecrets = (settings: readonly Setting[]): readonly string[] =>
  settings
    .filter(
      ({ name, value }) => holdsCredential(value) || (namesSecret(name) && !isElsewhere(value)),
    )
    .map(({ name }) => name);
