import { isHtml, valuesOf, type WebAnswer } from './answer.ts';

const sent = (answer: WebAnswer, name: string): boolean => valuesOf(answer, name).length > 0;

/** Headers that protect whatever they come with, and those that protect a page. */
const ofAnyAnswer = ['strict-transport-security', 'x-content-type-options'];
const ofPages = ['content-security-policy', 'referrer-policy', 'x-frame-options'];

/** A policy of its own may say who frames it in place of the older header. */
const isNeeded = (name: string, error: WebAnswer): boolean =>
  name !== 'x-frame-options' || !sent(error, 'content-security-policy');

/** Protections of the landing page that an error page of the same site came without. */
export const headersLostOnErrors = (landing: WebAnswer, error: WebAnswer): readonly string[] =>
  [...ofAnyAnswer, ...(isHtml(error) ? ofPages : [])].filter(
    (name) => sent(landing, name) && !sent(error, name) && isNeeded(name, error),
  );
