import type { Assessment } from '#core/domain/assessment.ts';
import type { AssessmentStore } from '#core/ports/assessment-store.ts';
import type { Clock } from '#core/ports/clock.ts';
import type { ObjectArchive } from '#core/ports/object-archive.ts';
import type { ReportRenderer } from '#core/ports/report-renderer.ts';
import type { ReportSigner } from '#core/ports/report-signer.ts';
import { consultSource, type Registers } from '#core/usecases/consult-source.ts';
import { failAssessment } from '#core/usecases/fail-assessment.ts';
import { giveUpSource } from '#core/usecases/give-up-source.ts';
import { judgeAssessment } from '#core/usecases/judge-assessment.ts';
import { sealReport } from '#core/usecases/seal-report.ts';
import { consultSourceHandler } from '#functions/consult-source/handler.ts';
import { failAssessmentHandler } from '#functions/fail-assessment/handler.ts';
import { giveUpSourceHandler } from '#functions/give-up-source/handler.ts';
import { judgeAssessmentHandler } from '#functions/judge-assessment/handler.ts';
import { sealReportHandler } from '#functions/seal-report/handler.ts';

export interface StepPorts {
  readonly store: AssessmentStore;
  readonly archive: ObjectArchive;
  readonly registers: Registers;
  readonly renderer: ReportRenderer;
  readonly signer: ReportSigner;
  readonly clock: Clock;
  readonly verificationUrl: (token: Assessment['token']) => string;
}

/** The functions that the state machine names, over the adapters of one machine. */
export const pipelineSteps = (ports: StepPorts) => ({
  consultSource: consultSourceHandler(consultSource(ports)),
  giveUpSource: giveUpSourceHandler(giveUpSource(ports)),
  judgeAssessment: judgeAssessmentHandler(judgeAssessment(ports)),
  sealReport: sealReportHandler(sealReport(ports)),
  failAssessment: failAssessmentHandler(failAssessment(ports)),
});
