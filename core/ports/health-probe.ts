/** A dependency that can say whether it works. */
export interface HealthProbe {
  readonly name: string;
  /** @throws when it does not work. */
  check(): Promise<void>;
}
