import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNamedAsSecret } from '#core/domain/derive/secret-name.ts';

describe('a name', () => {
  it.each([
    '/app/prod/db-password',
    'DB_PASSWORD',
    'stripeApiKey',
    '/app/github.token',
    'jwt-signing-key',
    'clientSecret',
  ])('%s says a secret', (name) => {
    expect(isNamedAsSecret(name)).toBe(true);
  });

  it.each([
    '/app/secrets/region',
    'password-policy',
    'tokenUrl',
    'api_key_id',
    'keyboard',
    'partition-key',
    'secretary',
    '',
  ])('%s says none', (name) => {
    expect(isNamedAsSecret(name)).toBe(false);
  });

  it('says the same however its words are joined', () => {
    const word = fc.constantFrom('app', 'db', 'password', 'token', 'api', 'key', 'url', 'main');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        const camel = words.map((one, at) =>
          at === 0 ? one : `${one[0]?.toUpperCase()}${one.slice(1)}`,
        );
        const said = isNamedAsSecret(words.join('-'));
        expect(isNamedAsSecret(words.join('_').toUpperCase())).toBe(said);
        expect(isNamedAsSecret(camel.join(''))).toBe(said);
        expect(isNamedAsSecret(`/anything/${words.join('.')}`)).toBe(said);
      }),
    );
  });
});
