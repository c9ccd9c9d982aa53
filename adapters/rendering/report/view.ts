import { type Identity, identityOf } from '#core/domain/diffusion.ts';
import type { Judgement } from '#core/domain/judgement.ts';
import { type Signal, sources } from '#core/domain/source.ts';
import type { ReportContent } from '#core/ports/report-renderer.ts';
import { RenderError } from '../render-error.ts';
import { type Formats, formatsOf } from './formats.ts';
import { followable } from './html.ts';
import { withoutIdentity } from './identity.ts';
import type { ReportTexts } from './texts.ts';
import { textsIn } from './texts-in.ts';

/** What every section is a function of: content that may be shown, and how to say it. */
export interface ReportView {
  readonly content: ReportContent;
  readonly judgement: Judgement;
  readonly signals: readonly Signal[];
  readonly identity: Identity;
  readonly supplierName: string;
  readonly texts: ReportTexts;
  readonly formats: Formats;
}

const nameOf = ({ assessment }: ReportContent, identity: Identity, texts: ReportTexts): string =>
  identity === 'masked'
    ? texts.identity.masked
    : (assessment.supplierName ?? texts.identity.unknown);

export const viewOf = (given: ReportContent): ReportView => {
  const identity = identityOf(given.signals);
  const content = withoutIdentity(given, identity);
  const { judgement, language } = content.assessment;
  if (!judgement) throw new RenderError('NOT_JUDGED', 'a report needs a judgement');
  if (followable(content.verificationUrl) === null) {
    throw new RenderError('ADDRESS_REFUSED', 'the verification address is neither http nor https');
  }
  const texts = textsIn(language);
  const signals = content.signals.toSorted(
    (one, other) => sources.indexOf(one.source) - sources.indexOf(other.source),
  );
  const supplierName = nameOf(content, identity, texts);
  return {
    content,
    judgement,
    signals,
    identity,
    supplierName,
    texts,
    formats: formatsOf(language),
  };
};
