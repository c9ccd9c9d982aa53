import {
  type Answer,
  CHECKING_DISABLED,
  type DecodedPacket,
  DNSSEC_OK,
  decode,
  encode,
  RECURSION_DESIRED,
  type RecordType,
} from 'dns-packet';
import { canonicalName } from '#core/domain/mail/dns-answers.ts';

export interface DnsQuestion {
  readonly name: string;
  readonly type: RecordType;
  /** The resolver is to hand out what it cannot validate too. */
  readonly unchecked: boolean;
}

export interface DnsReply {
  /** `SERVFAIL` where the resolver could not, or where DNSSEC does not hold. */
  readonly code: 'NOERROR' | 'NXDOMAIN' | 'SERVFAIL';
  /** The resolver vouches for it (AD, RFC 4035). */
  readonly authenticated: boolean;
  readonly answers: readonly Answer[];
}

/** What a datagram or a stream held. `truncated`: to be asked again over TCP. */
export type ReadReply =
  | { readonly state: 'reply'; readonly reply: DnsReply }
  | { readonly state: 'truncated' | 'refused' | 'malformed' | 'foreign' };

/** RFC 1035 section 2.3.4. Records name what they like; a longer name has no query. */
export const isDomainName = (name: string): boolean =>
  Buffer.byteLength(name) <= 253 &&
  name.split('.').every((label) => {
    const length = Buffer.byteLength(label);
    return length > 0 && length <= 63;
  });

// Passes without fragments nearly everywhere (DNS flag day 2020).
const payloadSize = 1232;

/** RFC 1035 with EDNS0 and the DO bit (RFC 6891, RFC 3225). */
export const writeQuery = (id: number, { name, type, unchecked }: DnsQuestion): Uint8Array =>
  encode({
    type: 'query',
    id,
    flags: RECURSION_DESIRED | (unchecked ? CHECKING_DISABLED : 0),
    questions: [{ name, type, class: 'IN' }],
    additionals: [
      {
        type: 'OPT',
        name: '.',
        udpPayloadSize: payloadSize,
        extendedRcode: 0,
        ednsVersion: 0,
        flags: DNSSEC_OK,
        flag_do: true,
        options: [],
      },
    ],
  });

const codes = new Map<number, DnsReply['code']>([
  [0, 'NOERROR'],
  [2, 'SERVFAIL'],
  [3, 'NXDOMAIN'],
]);

const isAnswerTo = (packet: DecodedPacket, id: number, { name, type }: DnsQuestion): boolean => {
  const [question, ...others] = packet.questions ?? [];
  return (
    packet.flag_qr &&
    packet.id === id &&
    others.length === 0 &&
    question?.type === type &&
    canonicalName(question.name) === canonicalName(name)
  );
};

const decoded = (bytes: Uint8Array): DecodedPacket | null => {
  try {
    return decode(Buffer.from(bytes));
  } catch {
    return null;
  }
};

/** `foreign`: not the answer to this question; somebody else may have sent it. */
export const readReply = (bytes: Uint8Array, id: number, question: DnsQuestion): ReadReply => {
  const packet = decoded(bytes);
  if (!packet) return { state: 'malformed' };
  if (!isAnswerTo(packet, id, question)) return { state: 'foreign' };
  if (packet.flag_tc) return { state: 'truncated' };
  const code = codes.get((packet.flags ?? 0) & 0xf);
  if (!code) return { state: 'refused' };
  return {
    state: 'reply',
    reply: { code, authenticated: packet.flag_ad, answers: packet.answers ?? [] },
  };
};
