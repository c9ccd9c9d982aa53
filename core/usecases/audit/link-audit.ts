import type { Audit, AuditRef } from '../../domain/audit/audit.ts';
import { type ExportFormat, extensionOf } from '../../domain/audit/export-format.ts';
import { ownerOf } from '../../domain/audit/target.ts';
import type { AuditStore } from '../../ports/audit-store.ts';
import type { Link, ObjectArchive } from '../../ports/object-archive.ts';

export type LinkAuditOutcome =
  | { readonly kind: 'not-found' | 'not-sealed' }
  | {
      readonly kind: 'links';
      readonly pdf: Link;
      readonly seal: Link;
      readonly exports: readonly (Link & { readonly format: ExportFormat })[];
    };

export type LinkAudit = (ref: AuditRef) => Promise<LinkAuditOutcome>;

type Ports = { store: AuditStore; archive: ObjectArchive };

const lifetimeSeconds = 15 * 60;

/** Letters, digits and dashes only: it goes into a header. */
const targetName = ({ target }: Audit): string =>
  target.provider === 'aws'
    ? `aws-${ownerOf(target) ?? 'unknown'}`
    : target.origin.replace(/^https?:\/\//, '').replace(/[^a-z0-9.-]+/gi, '-');

/** Links to a sealed audit in all its forms, that anybody who holds them can follow for 15 minutes. */
export const linkAudit =
  ({ store, archive }: Ports): LinkAudit =>
  async (ref) => {
    const audit = await store.find(ref);
    if (!audit) return { kind: 'not-found' };
    const { seal } = audit;
    if (!seal) return { kind: 'not-sealed' };
    const name = `probant-${targetName(audit)}-${audit.requestedAt.slice(0, 10)}`;
    const link = (key: string, extension: string) =>
      archive.link(key, { lifetimeSeconds, fileName: `${name}.${extension}` });
    const [pdf, envelope, ...exports] = await Promise.all([
      link(seal.pdfKey, 'pdf'),
      link(seal.envelopeKey, 'seal.json'),
      ...seal.exports.map(({ key, format }) => link(key, extensionOf(format))),
    ]);
    const formats = seal.exports.map(({ format }) => format);
    return {
      kind: 'links',
      pdf,
      seal: envelope,
      exports: formats.flatMap((format, place) => {
        const one = exports[place];
        return one ? [{ ...one, format }] : [];
      }),
    };
  };
