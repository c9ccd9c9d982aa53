/** Light and dark from the same names; contrast AA on both. */
export const htmlStyles = `
:root { color-scheme: light dark; --ink: #14181f; --soft: #4a5160; --line: #d5d9e0; --paper: #fff; --wash: #f4f6f9;
  --accent: #17407a; --critical: #8a0f1e; --high: #9a4208; --medium: #66550f; --low: #2c5587; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8ebf0; --soft: #a9b1be; --line: #363d49; --paper: #12151a;
  --wash: #1b2027; --accent: #9cc4f5; --critical: #ff93a5; --high: #ffb27d; --medium: #e3cd72; --low: #9cc4f5; } }
* { box-sizing: border-box; }
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); overflow-wrap: anywhere; }
main { max-width: 68rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
header { border-bottom: 1px solid var(--line); padding-bottom: 1.25rem; }
h1, h2, p, dl, dd, ul { margin: 0; }
h1 { font-size: 1.6rem; line-height: 1.25; font-weight: 600; letter-spacing: -0.01em; }
h2 { font-size: 1.15rem; font-weight: 600; margin: 2.5rem 0 0.75rem; }
h3 { font-size: 1rem; font-weight: 600; margin: 0; }
a { color: var(--accent); }
code { font: 0.875em/1.5 ui-monospace, monospace; }
.soft { color: var(--soft); }
.grade { display: flex; flex-wrap: wrap; gap: 1.5rem 2.5rem; align-items: center; margin-top: 1.5rem; }
.grade dt { color: var(--soft); } .grade dd { font-size: 2rem; line-height: 1.2; font-weight: 600; font-variant-numeric: tabular-nums; }
.grade .level dd { font-size: 3rem; line-height: 1; }
.capped { margin-top: 1rem; font-weight: 600; }
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr)); gap: 1rem; margin-top: 1.5rem;
  padding-top: 1.25rem; border-top: 1px solid var(--line); }
.tiles dt:not(.mark) { color: var(--soft); font-size: 0.9rem; line-height: 1.5rem; } .tiles dd { font-size: 1.25rem; font-weight: 600; font-variant-numeric: tabular-nums; }
ul { padding: 0; list-style: none; } .blind { margin-top: 0.75rem; } .blind li { padding: 0.4rem 0; border-top: 1px solid var(--line); }
.blind .soft::before { content: '· '; }
details { border-top: 1px solid var(--line); }
details:last-of-type { border-bottom: 1px solid var(--line); }
summary { cursor: pointer; display: grid; grid-template-columns: 6.5rem 1fr auto; gap: 0 1rem; padding: 0.7rem 0.25rem; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary:hover { background: var(--wash); }
summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
summary .title { font-weight: 600; } summary code { grid-column: 2; color: var(--soft); }
summary .status { grid-column: 3; grid-row: 1; color: var(--soft); }
.mark { font-weight: 600; font-size: 0.9rem; line-height: 1.5rem; }
.mark::before { display: inline-block; width: 1.3em; }
.critical::before { content: '■'; } .high::before { content: '▲'; } .medium::before { content: '◆'; } .low::before { content: '○'; }
.critical { color: var(--critical); } .high { color: var(--high); } .medium { color: var(--medium); } .low { color: var(--low); }
.body { padding: 0 0.25rem 1.25rem 7.75rem; } .body > * + * { margin-top: 0.75rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.95rem; }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 1rem 0.35rem 0; border-bottom: 1px solid var(--line); }
th { color: var(--soft); font-weight: 600; } th:nth-child(1) { width: 28%; }
.references { font-size: 0.9rem; display: flex; flex-wrap: wrap; gap: 0.1rem 1rem; color: var(--soft); }
@media (max-width: 40rem) { main { padding-top: 1.25rem; } summary { grid-template-columns: 1fr auto; }
  summary .title, summary code { grid-column: 1 / -1; } summary .status { grid-column: 2; } .body { padding-left: 0.25rem; } }
@media print { details { break-inside: avoid; } }
`;
