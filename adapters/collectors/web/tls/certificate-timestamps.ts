import { byteReader, MalformedBytes } from './byte-reader.ts';

const octetString = 0x04;
const longForm = 0x80;

/** The content of a DER OCTET STRING of at most 65535 bytes. @throws MalformedBytes */
const octets = (der: Uint8Array): Uint8Array => {
  const reader = byteReader(der);
  if (reader.uint(1) !== octetString) throw new MalformedBytes('no OCTET STRING');
  const first = reader.uint(1);
  if (first < longForm) return reader.bytes(first);
  const width = first - longForm;
  if (width !== 1 && width !== 2) throw new MalformedBytes('length of an OCTET STRING');
  return reader.bytes(reader.uint(width));
};

const idOfLog = (timestamp: Uint8Array): string => {
  const reader = byteReader(timestamp);
  reader.uint(1);
  return Buffer.from(reader.bytes(32)).toString('hex');
};

/**
 * How many distinct logs signed: a SignedCertificateTimestampList in an OCTET STRING (RFC 6962
 * section 3.3). Signatures are not verified: browsers do, and refuse what fails. None where it is
 * malformed.
 */
export const timestampLogs = (der: Uint8Array): number => {
  try {
    const list = byteReader(byteReader(octets(der)).vector(2));
    const logs = new Set<string>();
    while (list.left() > 0) logs.add(idOfLog(list.vector(2)));
    return logs.size;
  } catch (error) {
    if (error instanceof MalformedBytes) return 0;
    throw error;
  }
};
