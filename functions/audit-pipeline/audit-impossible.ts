import { type AuditFailure, auditFailures } from '#core/domain/audit/audit.ts';

/** The state machine does not retry this one: the target itself lets nobody in. */
export class AuditImpossible extends Error {
  constructor(failure: AuditFailure, code: string) {
    super(`${failure} ${code}`);
    this.name = 'AuditImpossible';
  }
}

interface Reason {
  readonly failure: AuditFailure;
  readonly cause: string;
}

/** Step Functions hands an error over as its name and as its message, which Lambda writes as JSON. */
const messageOf = (cause: string): string => {
  try {
    const { errorMessage } = JSON.parse(cause) as { readonly errorMessage?: unknown };
    return typeof errorMessage === 'string' ? errorMessage : cause;
  } catch {
    return cause;
  }
};

/** Why an audit failed, from what the state machine caught. */
export const reasonOf = (caught: {
  readonly Error: string;
  readonly Cause?: string | undefined;
}): Reason => {
  const { Error: name, Cause = '' } = caught;
  if (name !== 'AuditImpossible') return { failure: 'internal', cause: name };
  const [word, cause = name] = messageOf(Cause).split(' ');
  return { failure: auditFailures.find((one) => one === word) ?? 'internal', cause };
};
