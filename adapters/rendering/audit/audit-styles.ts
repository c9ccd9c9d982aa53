/** What the report of an audit adds to the style of reports. */
export const auditStyles = `
.cover.audit { gap: 3.6mm; }
.audit .dates { margin-top: -2mm; }
.audit .drift { margin-top: 0; gap: 1mm 5mm; }
.patterns { position: absolute; width: 0; height: 0; }
.target { color: var(--quiet); margin-bottom: -3mm; }
.grade { display: grid; grid-template-columns: 34mm 1fr 1fr; gap: 7mm; align-items: start; padding: 5mm 0;
  border-top: 1.2pt solid var(--ink); border-bottom: 1.2pt solid var(--ink); }
.level { display: flex; flex-direction: column; align-items: center; justify-content: center; width: 34mm; height: 34mm;
  border: 2pt solid; border-radius: 2.5mm; }
.level h2 { font-size: 8pt; color: var(--quiet); }
.level p { font-size: 62pt; line-height: 1; font-weight: 600; letter-spacing: -0.02em; margin-top: -1mm; }
.level-A { color: #0b5d33; } .level-B { color: #2f6212; } .level-C { color: #6b5a12; }
.level-D { color: #a8480a; } .level-E { color: #8a0f1e; } .level-none { color: #4a5160; }
.measure b { display: block; font-size: 26pt; line-height: 1.15; letter-spacing: -0.015em; font-variant-numeric: tabular-nums; }
.measure b small { font-size: 9.5pt; font-weight: 400; color: var(--quiet); letter-spacing: 0; }
.scale { display: flex; gap: 1mm; margin-top: 2.5mm; }
.scale span { width: 6mm; text-align: center; color: var(--quiet); border: 0.5pt solid var(--line); border-radius: 0.8mm; font-size: 8pt; line-height: 5mm; }
.scale .here { color: #fff; background: var(--ink); border-color: var(--ink); font-weight: 600; }
.level { grid-row: span 2; }
.grade { row-gap: 3mm; }
.capped { grid-column: 2 / -1; text-wrap: balance; }
.meaning p { margin-bottom: 1.6mm; }
.bar { display: block; width: 100%; height: 3.2mm; }
.legend { display: flex; flex-wrap: wrap; gap: 1mm 6mm; margin-top: 2mm; color: var(--quiet); font-size: 8pt; }
.legend span { display: inline-flex; align-items: center; gap: 1.6mm; }
.legend .bar { width: 7mm; height: 2.6mm; }
.tiles { display: grid; grid-template-columns: repeat(4, 1fr); gap: 3mm; padding-top: 2.5mm; border-top: 0.5pt solid var(--line); }
.tiles dt { display: flex; gap: 1.4mm; align-items: center; color: var(--quiet); font-size: 8pt; }
.tiles dd { font-size: 17pt; line-height: 1.25; font-weight: 600; font-variant-numeric: tabular-nums; letter-spacing: -0.01em; }
.tiles > div { display: flex; flex-direction: column; }

.figures td, .figures th { vertical-align: middle; }
.figures td, .services td:nth-child(n + 2) { font-variant-numeric: tabular-nums; }
table + p.quiet { margin-top: 1.5mm; font-size: 8pt; }
table + p:not(.quiet) { margin-top: 4mm; }
.first li { display: flex; gap: 2mm; padding: 1.3mm 0; border-top: 0.5pt solid var(--line); }
.first .shape { margin-top: 0.5mm; }
.first b { font-weight: 600; flex: 1; }
.strip { height: 2.6mm; display: block; }
.risk { break-inside: avoid; padding: 3mm 0; border-top: 0.5pt solid var(--line); display: flex; gap: 4mm; }
.risk > div { flex: 1; min-width: 0; }
.risk h2 { margin: 0; }
.risk p { margin-top: 1mm; max-width: 145mm; }
.risk ul { margin-top: 1mm; font-size: 8pt; line-height: 1.4; }
.risk li, .names li { padding-left: 3mm; text-indent: -3mm; }
.risk li::before, .names li::before { content: '– '; color: var(--quiet); }
.risk > .rank { width: 25mm; flex: none; font-size: 8pt; }
.rank .mark { width: auto; margin: 0; font-size: 9.5pt; }
.mark { width: auto; }
.part > h2.banner { display: flex; gap: 2mm; align-items: center; border-top: 1.2pt solid var(--ink); margin-top: 8mm; }
.names { font-size: 8pt; }
.failing th:nth-child(1) { width: 34%; } .failing th:nth-child(2) { width: 8%; }
.brief th:nth-child(2) { width: 14%; }
.drawn th:nth-child(1) { width: 21%; } .drawn th:nth-child(2) { width: 29%; }
.part > h1 + p { break-after: avoid; }
.accounts th:nth-child(1) { width: 25%; } .accounts th:nth-child(-n + 3):nth-child(n + 2) { width: 8%; }
.accounts th:nth-child(4), .accounts th:nth-child(6) { width: 11%; } .accounts th:nth-child(5) { width: 28%; }
.accounts .mark { display: inline-flex; gap: 0.8mm; margin-right: 1.5mm; }
.services td { padding-top: 0.7mm; padding-bottom: 0.7mm; }
.bars th:nth-child(1) { width: 26%; } .bars th:nth-child(2) { width: 28%; }
.lost th:nth-child(1) { width: 34%; } .refused th:nth-child(1) { width: 32%; }
.blind th:nth-child(1) { width: 34%; } .blind th:nth-child(2) { width: 24%; }
.undecided th:nth-child(1) { width: 17%; } .undecided th:nth-child(2) { width: 10%; } .undecided th:nth-child(3) { width: 38%; }
.exemptions th:nth-child(1) { width: 36%; } .exemptions th:nth-child(2) { width: 20%; } .exemptions th:nth-child(4) { width: 17%; }
.gone th:nth-child(1) { width: 38%; } .gone th:nth-child(2) { width: 14%; }
.frameworks th:nth-child(1) { width: 27%; }
.formula { font-size: 8pt; padding: 2.5mm 4mm; border-left: 1.2pt solid var(--line); margin: 2mm 0; }
`;
