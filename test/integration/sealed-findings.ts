import type { Finding } from '#core/domain/audit/finding.ts';
import { sha256Of } from '#core/domain/digest.ts';
import { decodeEnvelope } from '#core/domain/seal-envelope.ts';
import { sealedFiles } from '#core/domain/seal-payload.ts';
import { verifyEnvelope } from '#core/domain/verify-envelope.ts';
import type { EndedAudit } from '#local/audit/audit-desk.ts';

const fileOf = async (ended: EndedAudit, key: string | undefined) => {
  const file = key === undefined ? null : await ended.file(key);
  if (!file) throw new Error('it was not sealed');
  return file;
};

/**
 * What stands in the JSON of an audit, by name and number, once its seal has been checked as a
 * reader would check it.
 * @throws where the seal does not hold, or does not hold that file
 */
export const sealedFindings = async (ended: EndedAudit): Promise<readonly Finding[]> => {
  const { seal } = ended.audit;
  const envelope = decodeEnvelope(await fileOf(ended, seal?.envelopeKey));
  const check = await verifyEnvelope(envelope, ended.publicKey);
  if (check !== 'authentic') throw new Error(`the seal is ${check}`);
  const json = await fileOf(ended, seal?.exports.find(({ format }) => format === 'json')?.key);
  if (!sealedFiles(envelope.payload).includes(await sha256Of(json))) {
    throw new Error('the file is not one that was sealed');
  }
  const { findings } = JSON.parse(new TextDecoder().decode(json)) as { findings: Finding[] };
  return findings;
};
