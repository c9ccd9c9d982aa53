import type { ExportView } from './export-view.ts';

const controlOf = ({ controls, referencesOf }: ExportView) =>
  controls.map((control) => {
    const { id, resource, severity, title, risk, remedy, attack } = control;
    const references = referencesOf(control);
    return { id, resource, severity, title, risk, remedy, attack, references };
  });

/** Everything, for programs and for people who want to recompute it: `probant.audit-export/1`. */
export async function* jsonLines(view: ExportView): AsyncGenerator<string> {
  const { findings: _, ...report } = view.report;
  yield `{"schema":"probant.audit-export/1",\n"report":${JSON.stringify(report)},\n`;
  yield `"controls":${JSON.stringify(controlOf(view))},\n"findings":[`;
  let first = true;
  for await (const { finding } of view.findings()) {
    yield `${first ? '' : ','}\n${JSON.stringify(finding)}`;
    first = false;
  }
  yield '\n]}\n';
}
