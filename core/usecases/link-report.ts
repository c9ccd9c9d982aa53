import type { Assessment } from '../domain/assessment.ts';
import type { AssessmentRef, AssessmentStore } from '../ports/assessment-store.ts';
import type { Link, ObjectArchive } from '../ports/object-archive.ts';

export type LinkOutcome =
  | { readonly kind: 'not-found' | 'not-sealed' }
  | { readonly kind: 'links'; readonly pdf: Link; readonly seal: Link };

export type LinkReport = (ref: AssessmentRef) => Promise<LinkOutcome>;

type Ports = { store: AssessmentStore; archive: ObjectArchive };

const lifetimeSeconds = 15 * 60;

const fileNameOf = ({ subject, requestedAt }: Assessment, extension: string): string =>
  `probant-${subject.siren}-${requestedAt.slice(0, 10)}.${extension}`;

/** Links to a sealed report that anybody who holds them can follow for 15 minutes. */
export const linkReport = ({ store, archive }: Ports): LinkReport => {
  return async (ref) => {
    const assessment = await store.find(ref);
    if (!assessment) return { kind: 'not-found' };
    if (!assessment.seal) return { kind: 'not-sealed' };
    const link = (key: string, extension: string) =>
      archive.link(key, { lifetimeSeconds, fileName: fileNameOf(assessment, extension) });
    const [pdf, seal] = await Promise.all([
      link(assessment.seal.pdfKey, 'pdf'),
      link(assessment.seal.envelopeKey, 'seal.json'),
    ]);
    return { kind: 'links', pdf, seal };
  };
};
