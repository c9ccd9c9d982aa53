import { z } from 'zod';
import type { AssessmentRef } from '#core/ports/assessment-store.ts';
import { brokenOff } from './broken-off.ts';

/** What every step of the vigilance pipeline gets: names only, never content. */
const reference = { accountId: z.string().min(1), assessmentId: z.uuid() };

export const assessmentStep = z.object(reference);
export const sourceStep = z.object({
  ...reference,
  source: z.enum(['sirene', 'bodacc', 'vies']),
});
const failed = z.object({
  ...reference,
  failure: z.object({ Error: z.string().default('UNKNOWN') }).loose(),
});
export const failedStep = z.union([failed, brokenOff(assessmentStep)]);

export const refOf = (event: z.infer<typeof assessmentStep>): AssessmentRef => ({
  accountId: event.accountId as AssessmentRef['accountId'],
  assessmentId: event.assessmentId as AssessmentRef['assessmentId'],
});

/** The pipeline acts by itself; the assessment names its run. */
export const pipelineActor = ({ assessmentId }: AssessmentRef) => ({
  actor: 'pipeline:vigilance',
  ip: null,
  userAgent: null,
  correlationId: assessmentId,
});
