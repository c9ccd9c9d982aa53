import { type Instant, readInstant } from '../time.ts';
import { isHtml, isHttps, type WebAnswer } from './answer.ts';

/** RFC 9116: `invalid` misses Contact or Expires, or has Expires twice. */
export type SecurityTxtStanding = 'absent' | 'invalid' | 'expired' | 'valid';

const field = /^([A-Za-z-]+):[ \t]*(\S.*)$/;
const dateTime = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})$/;
const contact = /^(?:https:|mailto:|tel:)\S+$/i;

const fieldsOf = (text: string): readonly [string, string][] =>
  text.split(/\r?\n/).flatMap((line): [string, string][] => {
    const [, name, value] = field.exec(line.trimEnd()) ?? [];
    return name && value ? [[name.toLowerCase(), value]] : [];
  });

/** Reads the text of a security.txt, signed in clear or not. */
export const readSecurityTxt = (text: string, now: Instant): SecurityTxtStanding => {
  const fields = fieldsOf(text);
  const valuesOf = (name: string): string[] =>
    fields.flatMap(([key, value]) => (key === name ? [value] : []));
  const contacts = valuesOf('contact');
  const [expires, ...others] = valuesOf('expires');
  if (contacts.length === 0 || !contacts.every((one) => contact.test(one))) return 'invalid';
  if (expires === undefined || others.length > 0 || !dateTime.test(expires)) return 'invalid';
  const end = readInstant(expires);
  if (end === null) return 'invalid';
  return end > now ? 'valid' : 'expired';
};

/** A page for any path whatever is not a security.txt, whatever its status says. */
export const securityTxtOf = (answer: WebAnswer, now: Instant): SecurityTxtStanding => {
  if (answer.status !== 200 || isHtml(answer) || !isHttps(answer)) return 'absent';
  return readSecurityTxt(answer.body, now);
};
