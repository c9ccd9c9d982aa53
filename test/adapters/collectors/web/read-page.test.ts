import * as fc from 'fast-check';
import { parse, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { readPage } from '#adapters/collectors/web/page/read-page.ts';
import type { Fact } from '#core/domain/fact.ts';
import { pageFacts } from '#core/domain/web/page-facts.ts';
import { answerOf } from '#test/core/web/answers.ts';

const read = (body: string) => readPage(answerOf({ 'content-type': 'text/html' }, { body }));

const factsOf = (body: string): Readonly<Record<string, Fact<unknown> | undefined>> =>
  pageFacts({
    answer: answerOf({ 'content-type': 'text/html' }, { body }),
    content: read(body),
    isLandingPage: true,
    ownScripts: [],
    allScriptsRead: true,
    sourceMaps: [],
  });

const valueOf = (body: string, name: string): unknown => {
  const fact = factsOf(body)[name];
  return fact?.known ? fact.value : 'unread';
};

describe('a page', () => {
  it('resolves addresses as browsers do, from its base', () => {
    const page = read(
      '<base href="/z/"><a href="l?x=1">a</a><script src="//cdn.example/j.js"></script>',
    );
    expect(page.links.map(({ url }) => url)).toEqual(['https://site.example/z/l?x=1']);
    expect(page.scripts.map(({ url }) => url)).toEqual(['https://cdn.example/j.js']);
  });

  it('does not take for markup what stands in scripts, styles, comments and titles', () => {
    const page = read(
      '<title><a href=1></title><script>"<a href=2>"</script><style><a href=3></style><!-- <a href=4> --><textarea><a href=5></textarea>',
    );
    expect(page.links).toEqual([]);
    expect(page.title).toBe('<a href=1>');
    expect(page.comments).toEqual([' <a href=4> ']);
    expect(page.text).not.toContain('href=2');
  });

  it('reads the same links as the parser that builds a tree', () => {
    const attribute = fc.constantFrom(
      'href="/a"',
      "href='/b'",
      'href=/c',
      'HREF="/d"',
      'title="x"',
    );
    const piece = fc.oneof(
      attribute.map((text) => `<a ${text}>link</a>`),
      fc.constantFrom(
        '<p>',
        '</p>',
        '<!-- c -->',
        '<script>x</script>',
        '<title>t</title>',
        '&amp;',
        '<',
      ),
      fc.lorem({ maxCount: 2 }),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const body = `<body>${pieces.join(' ')}`;
        const again = serialize(parse(body));
        const urls = (text: string) => read(text).links.map(({ url }) => url);
        expect(urls(body)).toEqual(urls(again));
      }),
    );
  });

  it.each([
    ['deep', '<div>'.repeat(400_000)],
    [
      'full of attributes',
      `<a ${Array.from({ length: 300_000 }, (_, at) => `a${at}=1`).join(' ')}`,
    ],
    ['full of tags', '<a>'.repeat(600_000)],
    ['never closed', '<!--'.repeat(400_000)],
  ])('that is %s is read in bounded time', (_, body) => {
    const startedAt = performance.now();
    read(body);
    expect(performance.now() - startedAt).toBeLessThan(5000);
  });

  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (body) => {
        expect(read(`<form>${body}`).url).toBe('https://site.example/');
      }),
    );
  });
});

describe('the facts of a page', () => {
  it.each([
    ['activeMixedContent', '<script src="http://a.fr/x.js"></script>', ['http://a.fr/x.js']],
    ['passiveMixedContent', '<img src="http://a.fr/x.png">', ['http://a.fr/x.png']],
    ['scriptsWithoutIntegrity', '<script src="https://www.site.example/x.js"></script>', []],
    ['scriptsWithoutIntegrity', '<script src="https://b.fr/x.js" type="text/plain"></script>', []],
    ['scriptsWithoutIntegrity', '<script src="https://b.fr/x.js"></script>', ['https://b.fr/x.js']],
    [
      'scriptsWithoutIntegrity',
      '<script src="https://b.fr/x.js" integrity="sha384-x"></script>',
      [],
    ],
    ['formsOverHttp', '<form action="http://site.example/x"></form>', ['http://site.example/x']],
    ['asksPassword', '<input TYPE=Password>', true],
    ['passwordByGet', '<form><input type=password></form>', true],
    ['passwordByGet', '<input type=password>', false],
    [
      'passwordLeavesFor',
      '<form method=post action="https://b.fr/"><input type=password></form>',
      ['b.fr'],
    ],
    ['postFormsWithoutToken', '<form method=post action=/a></form>', ['https://site.example/a']],
    ['postFormsWithoutToken', '<form method=post><input type=hidden name=_csrf></form>', []],
    ['postFormsWithoutToken', '<meta name="csrf-token" content="x"><form method=post></form>', []],
    ['inlineHandlers', '<b onclick="x()">a</b><a href="javascript:x()">b</a>', 2],
    ['linksWithOpener', '<a href="https://b.fr" target=_blank>b</a>', []],
    ['unsandboxedFrames', '<iframe src="https://b.fr/" sandbox></iframe>', []],
    [
      'sessionIdsInUrls',
      '<a href="/x?sid=0123456789">a</a>',
      ['https://site.example/x?sid=0123456789'],
    ],
    ['redirectParameters', '<a href="/go?url=https%3A%2F%2Fb.fr">a</a>', ['url']],
    ['redirectParameters', '<a href="/go?url=https%3A%2F%2Fsite.example%2Fx">a</a>', []],
    ['revealingComments', '<!-- TODO: fix --><!--[if IE]> admin <![endif]-->', ['TODO: fix']],
    ['listsDirectory', '<title>Index of /files</title>', true],
    ['generatorVersion', '<meta name=generator content="Hugo 0.120.1">', 'Hugo 0.120.1'],
    ['generatorVersion', '<meta name=generator content="Hugo">', null],
    [
      'trackers',
      '<script>load("https://www.googletagmanager.com/gtm.js")</script>',
      ['Google Tag Manager'],
    ],
    ['linksPrivacyPolicy', '<a href="/x">Politique de confidentialité</a>', true],
    ['linksLegalNotice', '<a href="/mentions-l%C3%A9gales">ici</a>', true],
    ['linksLegalNotice', '<a href="/contact">ici</a>', false],
    ['personalNumbers', '<script>4539148803436467</script>', []],
  ])('%s of %s', (name, body, value) => {
    expect(valueOf(body, name)).toEqual(value);
  });
});
