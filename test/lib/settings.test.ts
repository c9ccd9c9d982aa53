import { describe, expect, it } from 'vitest';
import { readSettings } from '../../lib/settings.ts';

const read = (context: Readonly<Record<string, unknown>>) => readSettings((name) => context[name]);

const addresses = {
  rechercheEntreprises: 'https://registers.example/r',
  insee: 'https://registers.example/i',
  bodacc: 'https://registers.example/b',
  vies: 'https://registers.example/v',
};

describe('settings of a deployment', () => {
  it('need nothing', () => {
    expect(read({})).toEqual({ signerName: 'Probant' });
  });

  it('take addresses as objects, and as the text that a command line gives', () => {
    expect(read({ registerAddresses: addresses }).registerAddresses).toEqual(addresses);
    const text = JSON.stringify(addresses);
    expect(read({ registerAddresses: text }).registerAddresses).toEqual(addresses);
  });

  it('take a domain with its certificate', () => {
    const certificateArn = 'arn:aws:acm:us-east-1:111122223333:certificate/1';
    const given = { domain: 'probant.example', certificateArn };
    expect(read(given)).toMatchObject(given);
  });

  it.each([
    ['a domain without certificate', 'go together', { domain: 'probant.example' }],
    [
      'a certificate without domain',
      'go together',
      { certificateArn: 'arn:aws:acm:us-east-1:1:certificate/1' },
    ],
    [
      'an address that is none',
      'Invalid URL',
      { registerAddresses: { ...addresses, vies: 'vies' } },
    ],
    [
      'a register that is missing',
      'Invalid input',
      { registerAddresses: { vies: addresses.vies } },
    ],
    ['a login prefix that Cognito refuses', 'Invalid string', { loginPrefix: 'Probant!' }],
  ])('refuse %s', (_, message, context) => {
    expect(() => read(context)).toThrow(message);
  });
});
