import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ExposureFact, exposures, isExposed } from '#core/domain/web/exposures.ts';
import { answerOf } from './answers.ts';

const typed = (type: string, body: string, status = 200) =>
  answerOf({ 'content-type': type }, { body, status });

const shows = (name: ExposureFact, type: string, body: string, status = 200): boolean =>
  isExposed(exposures[name], typed(type, body, status));

describe('what lies under a fixed path', () => {
  it.each<[ExposureFact, string, string]>([
    ['exposesGit', 'text/plain', 'ref: refs/heads/main\n'],
    ['exposesGit', 'application/octet-stream', `${'a1'.repeat(20)}\n`],
    ['exposesSubversion', 'application/octet-stream', 'SQLite format 3\u0000'],
    ['exposesEnvironmentFile', 'text/plain', '# mine\nexport STRIPE_SECRET=abc\n'],
    ['exposesBackup', 'application/zip', 'PK\u0003\u0004\u0014'],
    ['exposesBackup', 'text/plain', '-- PostgreSQL dump\n'],
    ['exposesBackup', 'text/plain', '<?php\n$x = 1;'],
    ['exposesServerStatus', 'text/html', '<title>Apache Status</title>'],
    [
      'exposesActuator',
      'application/vnd.spring-boot.actuator.v3+json',
      '{"_links":{"heapdump":{"href":"x"}}}',
    ],
    ['exposesPhpinfo', 'text/html', '<title>phpinfo()</title>'],
    ['describesApi', 'application/json', '{"swagger":"2.0","info":{},"paths":{}}'],
    ['opensGraphqlConsole', 'text/html', '<div id="graphiql"></div>'],
    ['opensCrossDomainPolicy', 'text/xml', '<allow-access-from domain="*" />'],
  ])('%s knows it in %s', (name, type, body) => {
    expect(shows(name, type, body)).toBe(true);
  });

  it.each<[ExposureFact, string, string]>([
    ['exposesGit', 'text/plain', 'Not here'],
    ['exposesEnvironmentFile', 'text/plain', 'hello = world'],
    ['exposesEnvironmentFile', 'text/html', '<pre>\nDB_PASSWORD=secret\n</pre>'],
    ['exposesBackup', 'text/html', '<?php\n$x = 1;'],
    [
      'exposesActuator',
      'application/json',
      '{"_links":{"self":{"href":"x"},"health":{"href":"y"}}}',
    ],
    ['describesApi', 'application/json', '{"version":"3.1.0"}'],
    ['opensCrossDomainPolicy', 'text/xml', '<allow-access-from domain="a.example"/>'],
  ])('%s does not take for it %s: %s', (name, type, body) => {
    expect(shows(name, type, body)).toBe(false);
  });

  it('is never an answer of another status, nor any page of HTML that says nothing of it', () => {
    const names = Object.keys(exposures) as ExposureFact[];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.lorem(), (name, words) => {
        expect(shows(name, 'text/html; charset=utf-8', `<title>${words}</title>`)).toBe(false);
      }),
    );
    expect(shows('exposesGit', 'text/plain', 'ref: refs/heads/main', 403)).toBe(false);
    expect(shows('exposesGit', 'text/plain', 'ref: refs/heads/main', 206)).toBe(true);
  });

  it('is read in little time, however it is made', () => {
    const bodies = [
      'A'.repeat(16_384),
      '\n'.repeat(16_384),
      '"openapi":"3.'.repeat(1200),
      '<allow-access-from '.repeat(900),
    ];
    const startedAt = performance.now();
    for (const body of bodies) {
      for (const exposure of Object.values(exposures))
        isExposed(exposure, typed('text/plain', body));
    }
    expect(performance.now() - startedAt).toBeLessThan(1000);
  });
});
