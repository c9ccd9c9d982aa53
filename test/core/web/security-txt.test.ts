import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant } from '#core/domain/time.ts';
import { readSecurityTxt, securityTxtOf } from '#core/domain/web/security-txt.ts';
import { answerOf } from './answers.ts';

const now = '2026-11-22T00:00:00.000Z' as Instant;
const contact = 'Contact: mailto:security@example.fr';
const later = 'Expires: 2027-05-01T00:00:00Z';

describe('security.txt', () => {
  it.each([
    [[contact, later], 'valid'],
    [['# ours', 'contact: https://example.fr/report', later, 'Preferred-Languages: fr'], 'valid'],
    [['-----BEGIN PGP SIGNED MESSAGE-----', 'Hash: SHA256', '', contact, later], 'valid'],
    [[contact, 'Expires: 2026-11-22T01:00:00+02:00'], 'expired'],
    [[contact], 'invalid'],
    [[later], 'invalid'],
    [[contact, later, later], 'invalid'],
    [[contact, 'Expires: next year'], 'invalid'],
    [[contact, 'Expires: 2027-13-41T00:00:00Z'], 'invalid'],
    [['Contact: security@example.fr', later], 'invalid'],
    [[], 'invalid'],
  ])('%j is %s', (lines, standing) => {
    expect(readSecurityTxt(lines.join('\r\n'), now)).toBe(standing);
  });

  it('is not any page that answers 200', () => {
    const body = `${contact}\n${later}`;
    const text = { 'content-type': 'text/plain; charset=utf-8' };
    expect(securityTxtOf(answerOf(text, { body }), now)).toBe('valid');
    expect(securityTxtOf(answerOf({ 'content-type': 'text/html' }, { body }), now)).toBe('absent');
    expect(securityTxtOf(answerOf(text, { body, status: 404 }), now)).toBe('absent');
    expect(securityTxtOf(answerOf(text, { body, url: 'http://a.fr/' }), now)).toBe('absent');
  });

  it('never throws, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(['valid', 'expired', 'invalid']).toContain(
          readSecurityTxt(`${contact}\n${text}`, now),
        );
      }),
    );
  });
});
