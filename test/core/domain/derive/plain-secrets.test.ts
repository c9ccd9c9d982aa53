import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsCredential, namesOfPlainSecrets } from '#core/domain/derive/plain-secrets.ts';

const isFound = (name: string, value: string): boolean =>
  namesOfPlainSecrets([{ name, value }]).length === 1;

const secretName = fc.constantFrom('DB_PASSWORD', 'apiKey', 'stripe-secret', 'GITHUB_TOKEN');
const password = fc.stringMatching(/^[a-z][A-Za-z0-9]{7,30}$/);

describe('secrets in clear among settings', () => {
  it.each([
    ['DB_PASSWORD', 'correct-horse'],
    ['dbPassword', 'correct-horse'],
    ['SECRET', 'correct-horse'],
    ['PAYMENT_API_KEY', 'correct-horse'],
    ['NOTES', 'AKIAIOSFODNN7EXAMPLE'],
    ['ALERTS', 'https://hooks.slack.com/services/T0/B0/x'],
    ['DATABASE_URL', 'postgres://app:hunter2@db.example:5432/app'],
    ['CACHE', 'redis://:hunter2@cache.example:6379'],
  ])('%s=%s is one', (name, value) => {
    expect(isFound(name, value)).toBe(true);
  });

  it.each([
    ['DB_PASSWORD_ARN', 'arn:aws:secretsmanager:eu-west-3:111122223333:secret:db'],
    ['DB_PASSWORD', 'arn:aws:secretsmanager:eu-west-3:111122223333:secret:db'],
    ['DB_PASSWORD', '/prod/db/password'],
    ['DB_PASSWORD', '{{resolve:ssm-secure:db}}'],
    ['DB_PASSWORD', ''],
    ['TOKEN_TTL', 'one-hour'],
    ['USE_TOKEN', 'true'],
    ['CSRF_TOKEN_HEADER', 'X-Csrf'],
    ['SECRET_NAME', 'prod/db'],
    ['KEYBOARD', 'azerty'],
    ['TOKENIZER', 'unigram'],
    ['DATABASE_URL', 'postgres://app@db.example/app'],
    ['DATABASE_URL', 'postgres://app:${PASSWORD}@db.example/app'],
  ])('%s=%s is none', (name, value) => {
    expect(isFound(name, value)).toBe(false);
  });

  it('are found whatever surrounds them, and in their order', () => {
    fc.assert(
      fc.property(
        secretName,
        password,
        fc.array(fc.constant('LOG_LEVEL')),
        (name, value, plain) => {
          const settings = plain.map((one) => ({ name: one, value: 'info' }));
          expect(namesOfPlainSecrets([...settings, { name, value }, ...settings])).toEqual([name]);
        },
      ),
    );
  });

  it('are told by name alone', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ name: fc.string(), value: fc.string() })), (settings) => {
        const names = new Set(settings.map(({ name }) => name));
        for (const found of namesOfPlainSecrets(settings)) expect(names.has(found)).toBe(true);
      }),
    );
  });

  it('show in the middle of a text', () => {
    expect(holdsCredential('{"Parameters":{"key":"AKIAIOSFODNN7EXAMPLE"}}')).toBe(true);
    expect(holdsCredential('{"Resource":"arn:aws:states:::dynamodb:putItem"}')).toBe(false);
  });
});
