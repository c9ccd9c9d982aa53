import type { Finding } from '#core/domain/audit/finding.ts';
import type { ExportView } from './export-view.ts';

const controlOf = ({ controls, referencesOf }: ExportView) =>
  controls.map((control) => {
    const { id, resource, severity, title, risk, remedy, attack } = control;
    const references = referencesOf(control);
    return { id, resource, severity, title, risk, remedy, attack, references };
  });

async function* findingsOf(view: ExportView): AsyncGenerator<Finding> {
  for await (const { finding } of view.findings()) yield finding;
}

/** A member of an object: an array that is never whole in memory. */
async function* listLines(name: string, items: AsyncIterable<unknown>): AsyncGenerator<string> {
  yield `"${name}":[`;
  let first = true;
  for await (const item of items) {
    yield `${first ? '' : ','}\n${JSON.stringify(item)}`;
    first = false;
  }
  yield '\n]';
}

/** Everything, for programs and for people who want to recompute it: `probant.audit-export/1`. */
export async function* jsonLines(view: ExportView): AsyncGenerator<string> {
  const { chunks: _, ...report } = view.report;
  yield `{"schema":"probant.audit-export/1",\n"report":${JSON.stringify(report).slice(0, -1)},\n`;
  yield* listLines('resolved', view.resolved());
  yield ',\n';
  yield* listLines('unverified', view.unverified());
  yield `},\n"controls":${JSON.stringify(controlOf(view))},\n`;
  yield* listLines('findings', findingsOf(view));
  yield '}\n';
}
