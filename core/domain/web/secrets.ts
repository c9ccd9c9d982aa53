// Forms that their issuers document, long enough that no other text has them by chance.
const forms: readonly (readonly [kind: string, form: RegExp])[] = [
  ['AWS access key', /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/],
  ['private key', /-----BEGIN (?:[A-Z]{2,10} )?PRIVATE KEY-----/],
  ['GitHub token', /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_\w{80,})\b/],
  ['GitLab token', /\bglpat-[\w-]{20,}\b/],
  ['Stripe secret key', /\b[sr]k_live_[A-Za-z0-9]{24,}\b/],
  ['Slack token', /\bxox[abpr]-[A-Za-z0-9-]{20,}\b/],
  ['Slack webhook', /hooks\.slack\.com\/services\/T\w{8,}\/B\w{8,}\/\w{20,}/],
  ['SendGrid key', /\bSG\.[\w-]{22}\.[\w-]{43}\b/],
  ['Twilio key', /\bSK[0-9a-f]{32}\b/],
  ['OpenAI key', /\bsk-(?:proj-)?[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}\b/],
  ['npm token', /\bnpm_[A-Za-z0-9]{36}\b/],
  [
    'database password',
    /\b(?:postgres(?:ql)?|mysql|mongodb(?:\+srv)?|redis|amqp):\/\/[^\s:/'"@]{1,80}:[^\s:/'"@]{3,80}@[\w.-]+/,
  ],
];

/** Kinds of secrets in a text. Keys that are meant for the public, as those of maps, are none. */
export const secretsIn = (text: string): readonly string[] =>
  forms.filter(([, form]) => form.test(text)).map(([kind]) => kind);
