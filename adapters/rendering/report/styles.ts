/** Three sizes: 17 pt for what a director reads first, 9.5 pt for text, 8 pt for tables. */
export const styles = `
:root { --ink: #14181f; --quiet: #4a5160; --line: #c9ced6; --accent: #17407a; }
* { box-sizing: border-box; margin: 0; padding: 0; }
@page { size: A4; margin: 14mm 17mm 17mm; }
html { color: var(--ink); background: #fff; }
body { font: 400 9.5pt/1.45 'Inter', sans-serif;
  overflow-wrap: anywhere; hyphens: none; -webkit-print-color-adjust: exact; }
h1 { break-after: avoid; font-size: 17pt; line-height: 1.2; font-weight: 600; letter-spacing: -0.01em; text-wrap: balance; unicode-bidi: isolate; }
h2 { font-size: 9.5pt; font-weight: 600; break-after: avoid; }
h3 { font-size: 9.5pt; font-weight: 600; break-after: avoid; margin-top: 3mm; }
p, td, th, li, span { unicode-bidi: isolate; }
p { orphans: 3; widows: 3; text-wrap: pretty; }
ul { list-style: none; }
b { font-weight: 600; }
a { color: var(--accent); text-decoration: underline; text-decoration-thickness: 0.4pt; text-underline-offset: 1.5pt; }
.whole { white-space: nowrap; }
.quiet { color: var(--quiet); font-weight: 400; }
.code { font-size: 8pt; font-family: inherit; font-feature-settings: 'zero', 'ss02'; letter-spacing: 0.01em; }
/* Digits of one width where they stand under each other; hyphens would be widened elsewhere. */
.sha, .numbers b, .dates b, .answers td:nth-child(2), .answers td:nth-child(3), .notices td:first-child, .periods td {
  font-variant-numeric: tabular-nums; }
.shape { width: 3.6mm; height: 3.6mm; flex: none; vertical-align: -0.6mm; }

.cover { min-height: 264mm; display: flex; flex-direction: column; gap: 4mm; }
.masthead { display: flex; justify-content: space-between; color: var(--quiet); padding-bottom: 3mm;
  border-bottom: 0.5pt solid var(--line); margin-bottom: 3mm; }
.brand { font-weight: 600; color: var(--ink); }
.numbers, .dates { display: flex; flex-wrap: wrap; gap: 1mm 7mm; color: var(--quiet); }
.numbers { margin-top: -3.5mm; }
.numbers b, .dates b { color: var(--ink); font-weight: 600; }
.verdict { display: flex; align-items: center; gap: 5mm; padding: 4mm 0;
  border-top: 1.2pt solid; border-bottom: 1.2pt solid; }
.verdict .shape { width: 17mm; height: 17mm; }
.verdict h2 { font-size: 17pt; line-height: 1.25; font-weight: 400; letter-spacing: -0.01em; text-wrap: balance; color: var(--ink); }
.verdict .word { font-weight: 600; letter-spacing: 0.01em; }
.verdict-VERT { border-color: #0b5d33; } .verdict-VERT .word { color: #0b5d33; }
.verdict-ROUGE { border-color: #9b1420; } .verdict-ROUGE .word { color: #9b1420; }
.verdict-GRIS { border-color: #4a5160; } .verdict-GRIS .word { color: #4a5160; }
.dates { margin-top: -1.5mm; }
.dates + .dates { margin-top: -3.5mm; }
.cover section h2 { margin-bottom: 1.5mm; }
.decisions li { display: flex; gap: 4mm; padding: 1.6mm 0; border-top: 0.5pt solid var(--line); break-inside: avoid; }
.decisions li > div { flex: 1; min-width: 0; }
.mark { display: flex; gap: 1.6mm; align-items: center; align-self: flex-start; width: 25mm; flex: none; }
.boxes { display: grid; grid-template-columns: repeat(3, 1fr); gap: 5mm; padding: 2mm 0 2.5mm;
  border-top: 0.5pt solid var(--line); }
.boxes li { display: flex; gap: 2.4mm; }
.boxes .shape { width: 4mm; height: 4mm; margin-top: 0.5mm; }
.check { margin-top: auto; display: flex; gap: 5mm; align-items: center; padding-top: 4mm;
  border-top: 0.5pt solid var(--line); break-inside: avoid; }
.qr { width: 33mm; height: 33mm; flex: none; margin: -2mm 0 -2mm -3mm; }
.address { font-weight: 600; }

.part { break-before: page; }
.part > h1 { margin-bottom: 3mm; }
.part > p { max-width: 150mm; margin-bottom: 2mm; }
.part > h2 { margin: 6mm 0 1mm; padding-top: 2.5mm; border-top: 0.5pt solid var(--line); }
.part + .part { break-before: auto; margin-top: 11mm; }
.source { margin-top: 7mm; padding-top: 2.5mm; border-top: 1.2pt solid var(--ink); }
.source p { margin-top: 1mm; max-width: 150mm; }
.status { break-after: avoid; }

table { width: 100%; border-collapse: collapse; font-size: 8pt; line-height: 1.4; margin-top: 4mm; table-layout: fixed; }
caption { text-align: left; font-weight: 600; padding-bottom: 1mm; break-after: avoid; color: var(--quiet); }
th, td { text-align: left; vertical-align: top; padding: 1.1mm 3mm 1.1mm 0; border-top: 0.5pt solid var(--line); font-weight: 400; }
tr { break-inside: avoid; }
thead { display: table-header-group; break-after: avoid; break-inside: avoid; }
/* A heading never stays behind without a row, and a table of a few rows stays in one piece. */
p:has(+ table) { break-after: avoid; }
tbody tr:first-child { break-before: avoid; }
.columns:not(:has(tbody tr:nth-child(5))), .facts:not(:has(tbody tr:nth-child(10))) { break-inside: avoid; }
thead th { font-weight: 600; color: var(--quiet); border-top: 0.9pt solid var(--ink); }
.facts th { width: 48mm; color: var(--quiet); }
table .mark { width: auto; }
.answers th:nth-child(1) { width: 30%; } .answers th:nth-child(2) { width: 20%; } .answers th:nth-child(3) { width: 14%; }
.notices th:nth-child(1) { width: 16%; } .notices th:nth-child(3) { width: 32%; } .notices th:nth-child(4) { width: 15%; }
.rules th:nth-child(1) { width: 13%; } .rules th:nth-child(2) { width: 19%; } .rules th:nth-child(4) { width: 28%; }
`;

const inCssString = (text: string): string => text.replace(/[^\p{L}\p{N} ._-]/gu, '');

/** The foot of every page, set in margin boxes so that it uses the report's own typeface. */
export const pageFooter = (
  token: string,
  words: { readonly page: string; readonly of: string },
): string => {
  const style = "font: 400 8pt 'Inter', sans-serif; color: #4a5160; font-feature-settings: 'tnum';";
  return `@page {
  @bottom-left { ${style} content: "Probant · ${inCssString(token)}"; }
  @bottom-right { ${style} content: "${inCssString(words.page)} " counter(page) " ${inCssString(words.of)} " counter(pages); }
}`;
};
