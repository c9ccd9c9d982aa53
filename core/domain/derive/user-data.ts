import { holdsCredential, namesOfPlainSecrets, type Setting } from './plain-secrets.ts';

const assignment = /(?<!\w)([A-Za-z_]\w*)\s?[=:]\s?(?:"([^"\n]*)"|'([^'\n]*)'|([^\s'"]+))/g;

/** What a shell puts in place at run time is not written here. */
const isComputed = (value: string): boolean => /^(?:\$|`|<|%)/.test(value);

const settingsIn = (script: string): readonly Setting[] =>
  [...script.matchAll(assignment)].map(([, name = '', double, single, bare]) => ({
    name,
    value: double ?? single ?? bare ?? '',
  }));

/**
 * Whether the script that an instance is born with holds a secret: the shape of a credential, or
 * a value given in clear to a name that says so (`DB_PASSWORD=…`, `password: …`).
 */
export const userDataHoldsSecret = (script: string): boolean => {
  const written = settingsIn(script).filter(({ value }) => !isComputed(value));
  return holdsCredential(script) || namesOfPlainSecrets(written).length > 0;
};
