export type CertificateStatus =
  | 'PENDING_VALIDATION'
  | 'ISSUED'
  | 'INACTIVE'
  | 'EXPIRED'
  | 'VALIDATION_TIMED_OUT'
  | 'REVOKED'
  | 'FAILED';

export type RenewalStatus = 'PENDING_AUTO_RENEWAL' | 'PENDING_VALIDATION' | 'SUCCESS' | 'FAILED';

export interface AwsAcmFacts {
  readonly 'aws.acm.certificate': {
    readonly status: CertificateStatus;
    readonly type: 'IMPORTED' | 'AMAZON_ISSUED' | 'PRIVATE';
    /** Whole days left, negative once it has expired. */
    readonly daysToExpiry: number;
    /** `RSA_2048`, `EC_prime256v1`, as ListCertificates writes it. */
    readonly keyAlgorithm: string;
    readonly transparencyLogging: 'ENABLED' | 'DISABLED';
    /** ARNs of what presents it. */
    readonly usedBy: readonly string[];
    /** Null: ACM has not tried to renew it, or is not the one who renews it. */
    readonly renewalStatus: RenewalStatus | null;
    /** Names whose ownership is proved by e-mail, which somebody must answer at each renewal. */
    readonly namesValidatedByEmail: readonly string[];
    readonly wildcardNames: readonly string[];
  };
}
