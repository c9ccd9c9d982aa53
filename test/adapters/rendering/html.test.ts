import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  followable,
  html,
  link,
  printable,
  trusted,
  wholeTerms,
} from '../../../adapters/rendering/report/html.ts';
import { hostile } from './reports.ts';

const characters = Array.from('<>"\'&`=/;# \n\0\u202e\ud800aé😀');
const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...characters) }),
  fc.constantFrom(hostile, '</script>', '" onload="x', "' x='", '&lt;', '--><!--', ']]>'),
);

const decoded = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#96;', '`')
    .replaceAll('&amp;', '&');

describe('the html tag', () => {
  it('lets nothing out of a text', () => {
    fc.assert(
      fc.property(anything, (value) => {
        const [, inside = ''] = /^<p>([^<>]*)<\/p>$/su.exec(html`<p>${value}</p>`.toString()) ?? [];
        expect(decoded(inside)).toBe(printable(value));
      }),
    );
  });

  it('lets nothing out of an attribute', () => {
    fc.assert(
      fc.property(anything, (value) => {
        const made = html`<p title="${value}">x</p>`.toString();
        const [, inside = ''] = /^<p title="([^"<>]*)">x<\/p>$/su.exec(made) ?? [];
        expect(decoded(inside)).toBe(printable(value));
      }),
    );
  });

  it('leaves no bare ampersand', () => {
    fc.assert(
      fc.property(anything, (value) => {
        expect(html`${value}`.toString()).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39|#96);)/);
      }),
    );
  });

  it('nests its own markup and escapes a look-alike', () => {
    const forged = JSON.parse('{"source":"<script>"}') as unknown as string;
    expect(html`<ul>${[html`<li>${'<'}</li>`, trusted('<li>ok</li>')]}</ul>`.toString()).toBe(
      '<ul><li>&lt;</li><li>ok</li></ul>',
    );
    expect(html`${forged}`.toString()).not.toContain('<');
    expect(html`a${null}b${0}`.toString()).toBe('ab0');
  });

  it('refuses an attribute without quotes', () => {
    expect(() => html`<p title=${'x onload=y'}>`).toThrow(TypeError);
  });

  it('shows direction overrides and controls instead of obeying them', () => {
    expect(printable('a\u202eb\u0000c\ud800d')).toBe('a\ufffdb\ufffdc\ufffdd');
  });
});

describe('a link', () => {
  it('follows http and https only', () => {
    for (const address of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc', '//x', '']) {
      expect(followable(address)).toBeNull();
      expect(link(address).toString()).not.toContain('<a');
    }
    expect(link('https://a.example/?q="x"').toString()).toBe(
      '<a href="https://a.example/?q=%22x%22">https://a.example/?q=&quot;x&quot;</a>',
    );
  });
});

describe('wholeTerms', () => {
  it('keeps a term with a hyphen in one piece, and nothing else', () => {
    expect(wholeTerms('<b> SHA-256 et RSASSA-PSS, ci-dessous').toString()).toBe(
      '&lt;b&gt; <span class="whole">SHA-256</span> et <span class="whole">RSASSA-PSS</span>, ci-dessous',
    );
  });
});
