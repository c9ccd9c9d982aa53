import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRobots } from '#core/domain/web/robots.ts';

const robots = (...lines: string[]) => parseRobots(lines.join('\n'), 'probant');

describe('robots.txt', () => {
  it('opens everything where it says nothing', () => {
    expect(robots().allows('/a')).toBe(true);
    expect(robots('User-agent: *', 'Disallow:').allows('/a')).toBe(true);
    expect(robots('Disallow: /').allows('/a')).toBe(true);
  });

  it('lets the longest rule win, and allowing among two as long', () => {
    const rules = robots(
      'User-agent: *',
      'Disallow: /a',
      'Allow: /a/b',
      'Disallow: /c',
      'Allow: /c',
    );
    expect(rules.allows('/a/x')).toBe(false);
    expect(rules.allows('/a/b/c')).toBe(true);
    expect(rules.allows('/c')).toBe(true);
  });

  it('prefers the groups that name us, all of them together', () => {
    const rules = robots(
      'User-agent: *',
      'Disallow: /',
      'User-agent: Other',
      'User-Agent: Probant # us',
      'Disallow: /x',
      'User-agent: probant',
      'Disallow: /y',
    );
    expect(rules.allows('/')).toBe(true);
    expect(rules.allows('/x')).toBe(false);
    expect(rules.allows('/y')).toBe(false);
  });

  it.each([
    ['/*.php', '/a/b.php?c=1', false],
    ['/*.php$', '/a/b.php', false],
    ['/*.php$', '/a/b.php?c=1', true],
    ['/a$', '/a', false],
    ['/a$', '/ab', true],
    ['/a*b*c', '/a-b-c-d', false],
    ['/a*b*c', '/a-c-b', true],
    ['/a*a$', '/a', true],
    ['*', '/x', false],
  ])('%s closes %s unless %s', (pattern, path, allowed) => {
    expect(robots('User-agent: *', `Disallow: ${pattern}`).allows(path)).toBe(allowed);
  });

  it('always opens itself', () => {
    expect(robots('User-agent: *', 'Disallow: /').allows('/robots.txt')).toBe(true);
  });

  it('lists the paths that it names', () => {
    expect(robots('User-agent: a', 'Disallow: /admin', 'User-agent: b', 'Allow: /c').paths).toEqual(
      ['/admin', '/c'],
    );
  });

  it('matches as the pattern reads as an expression', () => {
    const sign = fc.constantFrom('a', 'b', '/', '*');
    const pattern = fc
      .tuple(fc.array(sign), fc.boolean())
      .map(([signs, end]) => `/${signs.join('')}${end ? '$' : ''}`);
    const path = fc.array(fc.constantFrom('a', 'b', '/')).map((signs) => `/${signs.join('')}`);
    fc.assert(
      fc.property(pattern, path, (pattern, path) => {
        const source = pattern.replace(/\$$/, '').replaceAll('*', '.*');
        const matches = new RegExp(`^${source}${pattern.endsWith('$') ? '$' : ''}`).test(path);
        expect(robots('User-agent: *', `Disallow: ${pattern}`).allows(path)).toBe(!matches);
      }),
      { numRuns: 500 },
    );
  });

  it('reads a long and hostile text in little time', () => {
    const text = `User-agent: *\n${`Disallow: /${'*a'.repeat(50)}b\n`.repeat(5000)}`;
    const startedAt = performance.now();
    expect(parseRobots(text, 'probant').allows(`/${'a'.repeat(200)}`)).toBe(true);
    expect(performance.now() - startedAt).toBeLessThan(2000);
  });
});
