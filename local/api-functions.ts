import { within } from '#adapters/node/within.ts';
import type { RouteGroup } from '#core/contract/routes.ts';
import type { Assessment } from '#core/domain/assessment.ts';
import { publishedRules } from '#core/domain/published-rules.ts';
import type { AssessmentStore } from '#core/ports/assessment-store.ts';
import type { CompanyDirectory } from '#core/ports/company-directory.ts';
import type { HealthProbe } from '#core/ports/health-probe.ts';
import type { IdSource } from '#core/ports/id-source.ts';
import type { ObjectArchive } from '#core/ports/object-archive.ts';
import type { PipelineRunner } from '#core/ports/pipeline-runner.ts';
import type { ReportSigner } from '#core/ports/report-signer.ts';
import type { SealIndex } from '#core/ports/seal-index.ts';
import type { SignInAttempts } from '#core/ports/sign-in-attempts.ts';
import { checkHealth } from '#core/usecases/check-health.ts';
import { findAssessment } from '#core/usecases/find-assessment.ts';
import { linkReport } from '#core/usecases/link-report.ts';
import { openAssessment } from '#core/usecases/open-assessment.ts';
import { verifySeal } from '#core/usecases/verify-seal.ts';
import { type ApiFunction, type ApiPorts, serveGroup } from '#functions/http/serve-group.ts';
import { assessmentHandlers } from '#functions/serve-assessments/handler.ts';
import { auditHandlers } from '#functions/serve-audits/handler.ts';
import type { AuditUseCases } from '#functions/serve-audits/use-cases.ts';
import { companyHandlers } from '#functions/serve-companies/handler.ts';
import { identityHandlers } from '#functions/serve-identity/handler.ts';
import { systemHandlers } from '#functions/serve-system/handler.ts';
import { verificationHandlers } from '#functions/serve-verification/handler.ts';

export interface LocalPorts extends ApiPorts {
  readonly store: AssessmentStore;
  readonly archive: ObjectArchive;
  readonly signer: ReportSigner;
  readonly pipeline: PipelineRunner;
  readonly ids: IdSource;
  readonly attempts: SignInAttempts;
  readonly directory: CompanyDirectory;
  readonly probes: readonly HealthProbe[];
  readonly origin: string;
  readonly audits: AuditUseCases;
  readonly sealOf: SealIndex;
  readonly verificationUrl: (token: Assessment['token']) => string;
}

/** The API functions that Lambda runs, over the adapters of one machine. */
export const localApiFunctions = (ports: LocalPorts): Record<RouteGroup, ApiFunction> => {
  const stopwatch = () => performance.now();
  return {
    system: serveGroup(
      ports,
      systemHandlers({ ...ports, checkHealth: checkHealth({ ...ports, stopwatch, within }) }),
    ),
    identity: serveGroup(ports, identityHandlers(ports)),
    companies: serveGroup(ports, companyHandlers(ports.directory)),
    assessments: serveGroup(
      ports,
      assessmentHandlers({
        open: openAssessment(ports),
        find: findAssessment(ports),
        list: (accountId, query) => ports.store.list(accountId, query),
        linkReport: linkReport(ports),
        verificationUrl: ports.verificationUrl,
      }),
    ),
    audits: serveGroup<'audits'>(ports, auditHandlers(ports.audits)),
    verification: serveGroup(
      ports,
      verificationHandlers({
        verify: verifySeal(ports),
        signer: ports.signer,
        rules: publishedRules,
        signerName: 'Probant (poste local)',
      }),
    ),
  };
};
