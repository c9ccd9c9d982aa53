import { z } from 'zod';

/**
 * Every way in which the API says no: HTTP status and title in the reader's language.
 * Codes are part of the contract: clients decide on them, people read the titles.
 */
export const problems = {
  'malformed-json': {
    status: 400,
    fr: 'Le corps n’est pas du JSON valide',
    en: 'The body is not valid JSON',
  },
  'invalid-request': {
    status: 400,
    fr: 'La demande contient des erreurs',
    en: 'The request has errors',
  },
  'idempotency-key-missing': {
    status: 400,
    fr: 'L’en-tête Idempotency-Key est requis',
    en: 'The Idempotency-Key header is required',
  },
  'sign-in-state-unknown': {
    status: 400,
    fr: 'Cette connexion a déjà servi ou a expiré',
    en: 'This sign-in was already used or has expired',
  },
  'sign-in-refused': {
    status: 400,
    fr: 'La connexion a été refusée',
    en: 'The sign-in was refused',
  },
  'untrusted-host': { status: 400, fr: 'Nom d’hôte inconnu', en: 'Unknown host name' },
  'not-signed-in': { status: 401, fr: 'Connectez-vous pour continuer', en: 'Sign in to continue' },
  'session-expired': { status: 401, fr: 'La session a expiré', en: 'The session has expired' },
  'token-invalid': {
    status: 401,
    fr: 'Le jeton d’accès n’est pas valable',
    en: 'The access token is not valid',
  },
  'role-forbids': {
    status: 403,
    fr: 'Votre rôle ne permet pas cette action',
    en: 'Your role does not allow this action',
  },
  'csrf-failed': {
    status: 403,
    fr: 'La demande ne vient pas de cette application',
    en: 'The request does not come from this application',
  },
  'not-found': { status: 404, fr: 'Introuvable', en: 'Not found' },
  'idempotency-in-progress': {
    status: 409,
    fr: 'La même demande est en cours',
    en: 'The same request is in progress',
  },
  'report-not-sealed': {
    status: 409,
    fr: 'Le rapport n’est pas encore scellé',
    en: 'The report is not sealed yet',
  },
  'audit-not-judged': {
    status: 409,
    fr: 'L’audit n’a pas encore de résultats',
    en: 'The audit has no results yet',
  },
  'audit-running': {
    status: 409,
    fr: 'L’audit est en cours : annulez-le d’abord',
    en: 'The audit is under way: cancel it first',
  },
  'audit-ended': { status: 409, fr: 'L’audit est déjà terminé', en: 'The audit has already ended' },
  'body-too-large': {
    status: 413,
    fr: 'Le corps est trop volumineux',
    en: 'The body is too large',
  },
  'media-type-unsupported': {
    status: 415,
    fr: 'Le corps doit être du JSON (application/json)',
    en: 'The body must be JSON (application/json)',
  },
  'idempotency-body-differs': {
    status: 422,
    fr: 'Cette clé a servi à une autre demande',
    en: 'This key was used for another request',
  },
  'siren-checksum': {
    status: 422,
    fr: 'Ce SIREN ne passe pas le contrôle de sa clé',
    en: 'This SIREN fails its checksum',
  },
  'role-arn-malformed': {
    status: 422,
    fr: 'Ce n’est pas l’ARN d’un rôle IAM',
    en: 'This is not the ARN of an IAM role',
  },
  'role-name-malformed': {
    status: 422,
    fr: 'Ce n’est pas le nom d’un rôle IAM',
    en: 'This is not the name of an IAM role',
  },
  'address-not-auditable': {
    status: 422,
    fr: 'Cette adresse n’est pas celle d’un site web public',
    en: 'This is not the address of a public web site',
  },
  'targets-differ': {
    status: 422,
    fr: 'Ces deux audits ne portent pas sur la même cible',
    en: 'These two audits are not of the same target',
  },
  'control-unknown': {
    status: 422,
    fr: 'Aucun contrôle ne porte cet identifiant',
    en: 'No control has this id',
  },
  'exemption-date': {
    status: 422,
    fr: 'La date doit être à venir, et dans moins d’un an',
    en: 'The date must be to come, and less than a year away',
  },
  'rate-limited': { status: 429, fr: 'Trop de demandes', en: 'Too many requests' },
  'internal-error': {
    status: 500,
    fr: 'Une erreur est survenue chez nous',
    en: 'Something went wrong on our side',
  },
  'dependency-unavailable': {
    status: 503,
    fr: 'Un service dont nous dépendons ne répond pas',
    en: 'A service that we depend on does not answer',
  },
} as const satisfies Record<string, { status: number; fr: string; en: string }>;

export type ProblemCode = keyof typeof problems;

/** RFC 9457 `application/problem+json`. */
export const problemBody = z.object({
  type: z.string().describe('Address of the description of this code'),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string().optional(),
  correlationId: z.string(),
  errors: z
    .array(z.object({ path: z.string(), message: z.string() }))
    .optional()
    .describe('With invalid-request: what is wrong, and where'),
});

export type ProblemBody = z.infer<typeof problemBody>;
