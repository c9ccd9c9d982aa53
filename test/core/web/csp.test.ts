import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noncesOf, parseCsp, policiesOf, standingOf } from '#core/domain/web/csp.ts';
import { cspMistakes } from '#core/domain/web/csp-mistakes.ts';
import {
  allowsEval,
  allowsInlineScripts,
  allowsInlineStyles,
  broadScriptSources,
  broadStyleSources,
  bypassableHosts,
  insecureSources,
  namesScripts,
  refusesByDefault,
  reportsViolations,
  requiresTrustedTypes,
  restrictsBase,
  restrictsForms,
  restrictsFraming,
  restrictsObjects,
} from '#core/domain/web/csp-weaknesses.ts';
import { answerOf } from './answers.ts';

const policy = (...texts: string[]) => parseCsp(texts);

describe('inline scripts', () => {
  it.each([
    ["script-src 'self'", false],
    ["default-src 'self'", false],
    ["script-src 'unsafe-inline'", true],
    ["default-src 'self' 'unsafe-inline'", true],
    ["script-src 'unsafe-inline' 'nonce-abc'", false],
    ["script-src 'unsafe-inline' 'sha256-abc='", false],
    ['img-src *', true],
    ["script-src 'self'; script-src-attr 'unsafe-inline'", true],
    ["script-src 'unsafe-inline'; script-src-elem 'self'", true],
    ["script-src 'unsafe-inline'; script-src-elem 'self'; script-src-attr 'none'", false],
  ])('%s: %s', (text, allowed) => {
    expect(allowsInlineScripts(policy(text))).toBe(allowed);
  });

  it('are allowed only if every policy allows them', () => {
    expect(allowsInlineScripts(policy("script-src 'unsafe-inline'", "script-src 'self'"))).toBe(
      false,
    );
    expect(allowsInlineScripts(policy("script-src 'unsafe-inline', script-src 'self'"))).toBe(
      false,
    );
    expect(allowsInlineScripts([])).toBe(true);
  });
});

describe('a content policy', () => {
  it('says which sources of scripts are anyone’s', () => {
    expect(broadScriptSources(policy('default-src https: data:'))).toEqual(['https:', 'data:']);
    expect(broadScriptSources(policy('img-src a.example'))).toEqual(['*']);
    expect(broadScriptSources(policy("script-src https: 'nonce-a' 'strict-dynamic'"))).toEqual([]);
    expect(broadScriptSources(policy("script-src https: 'strict-dynamic'"))).toEqual(['https:']);
    expect(broadScriptSources(policy('script-src *', "script-src 'self'"))).toEqual([]);
  });

  it('says which sources of styles are anyone’s', () => {
    expect(broadStyleSources(policy("default-src https: data: 'self'"))).toEqual([
      'https:',
      'data:',
    ]);
    expect(broadStyleSources(policy("style-src 'self'; default-src *"))).toEqual([]);
    expect(broadStyleSources(policy("style-src *; style-src-elem 'self'"))).toEqual([]);
    expect(broadStyleSources(policy("script-src 'self'"))).toEqual(['*']);
  });

  it.each([
    ["default-src 'none'", true],
    ['default-src', true],
    ["default-src 'none' https:", false],
    ["default-src 'self'", false],
    ["script-src 'none'", false],
  ])('%s refuses what it does not name: %s', (text, refuses) => {
    expect(refusesByDefault(policy(text))).toBe(refuses);
  });

  it('knows hosts of strangers, unless a path narrows them', () => {
    expect(bypassableHosts(policy('script-src https://cdn.jsdelivr.net'))).toEqual([
      'cdn.jsdelivr.net',
    ]);
    expect(bypassableHosts(policy('script-src *.googleapis.com'))).toEqual([
      'ajax.googleapis.com',
      'storage.googleapis.com',
    ]);
    expect(bypassableHosts(policy('script-src https://cdn.jsdelivr.net/npm/vue@3.5.0/'))).toEqual(
      [],
    );
    expect(bypassableHosts(policy("script-src 'self' static.example"))).toEqual([]);
  });

  it('reads what it restricts, and what falls back on default-src', () => {
    const closed = policy(
      "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'; require-trusted-types-for 'script'; report-uri /r",
    );
    expect(restrictsObjects(closed)).toBe(true);
    expect(restrictsBase(closed)).toBe(true);
    expect(restrictsForms(closed)).toBe(true);
    expect(restrictsFraming(closed)).toBe(true);
    expect(requiresTrustedTypes(closed)).toBe(true);
    expect(reportsViolations(closed)).toBe(true);
    const open = policy('default-src *; frame-ancestors *; form-action https:');
    expect(restrictsObjects(open)).toBe(false);
    expect(restrictsBase(open)).toBe(false);
    expect(restrictsForms(open)).toBe(false);
    expect(restrictsFraming(open)).toBe(false);
    expect(reportsViolations(open)).toBe(false);
  });

  it('reads eval, styles, names and what comes in the clear', () => {
    expect(allowsEval(policy("default-src 'unsafe-eval'"))).toBe(true);
    expect(allowsEval(policy("script-src 'wasm-unsafe-eval'"))).toBe(false);
    expect(allowsInlineStyles(policy("style-src 'unsafe-inline'"))).toBe(true);
    expect(namesScripts(policy("script-src 'sha384-x'"))).toBe(true);
    expect(insecureSources(policy('img-src http: https:'))).toEqual(['img-src http:']);
    expect(insecureSources(policy('img-src http:; upgrade-insecure-requests'))).toEqual([]);
  });

  it('keeps the case of nonces, and of nothing else', () => {
    expect(noncesOf(policy("SCRIPT-SRC 'NONCE-AbC' HTTPS://A.Example"))).toEqual(["'NONCE-AbC'"]);
  });

  it('tells its mistakes', () => {
    expect(
      cspMistakes(
        policy(
          "script-src self; script-src 'none'; scrpt-src *; img-src 'none' *; style-src 'strict-dynamic'",
        ),
      ),
    ).toEqual([
      'script-src (repeated)',
      'scrpt-src',
      'script-src self',
      "img-src 'none' among others",
      "style-src 'strict-dynamic' alone",
    ]);
    expect(cspMistakes(policy("default-src 'self'; upgrade-insecure-requests"))).toEqual([]);
  });

  it('stands enforced by its header or by the page, which cannot say who frames it', () => {
    const bare = answerOf({});
    expect(standingOf(bare, policiesOf(bare, []))).toBe('absent');
    expect(standingOf(bare, policiesOf(bare, ["default-src 'self'"]))).toBe('enforced');
    expect(standingOf(bare, policiesOf(bare, ["frame-ancestors 'self'"]))).toBe('absent');
    const watched = answerOf({ 'content-security-policy-report-only': "default-src 'self'" });
    expect(standingOf(watched, policiesOf(watched, []))).toBe('report-only');
    const empty = answerOf({ 'content-security-policy': ' ; ' });
    expect(standingOf(empty, policiesOf(empty, []))).toBe('invalid');
  });

  it('only ever closes with one policy more', () => {
    const source = fc.constantFrom(
      "'self'",
      "'unsafe-inline'",
      "'unsafe-eval'",
      '*',
      'https:',
      "'nonce-a'",
    );
    const directive = fc
      .tuple(
        fc.constantFrom('default-src', 'script-src', 'style-src', 'base-uri', 'form-action'),
        fc.array(source, { maxLength: 3 }),
      )
      .map(([name, sources]) => [name, ...sources].join(' '));
    const text = fc.array(directive, { minLength: 1, maxLength: 4 }).map((all) => all.join('; '));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [alone, both] = [policy(one), policy(one, other)];
        for (const allows of [allowsInlineScripts, allowsEval, allowsInlineStyles]) {
          expect(allows(both) && !allows(alone)).toBe(false);
        }
        for (const restricts of [
          restrictsBase,
          restrictsForms,
          restrictsObjects,
          refusesByDefault,
        ]) {
          expect(restricts(alone) && !restricts(both)).toBe(false);
        }
      }),
    );
  });

  it('never throws, whatever is sent', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
        const policies = parseCsp(texts);
        expect(Array.isArray(cspMistakes(policies))).toBe(true);
        expect(Array.isArray(bypassableHosts(policies))).toBe(true);
      }),
    );
  });
});
