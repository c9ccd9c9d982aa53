export type ReadWrite = 'all' | 'read' | 'write';

/** `all-but-named`: it leaves some out by name. `some`: it takes only some by name. */
export type Extent = 'all' | 'all-but-named' | 'some';

/** Events that one selector of a trail takes. */
export interface Recorded {
  readonly events: 'management' | 's3-objects';
  readonly readWrite: ReadWrite;
  readonly extent: Extent;
  /** Of management events: the services whose events it leaves out, `kms.amazonaws.com`. */
  readonly exceptSources: readonly string[];
}

const takes = ({ readWrite }: Recorded, access: 'read' | 'write'): boolean =>
  readWrite === 'all' || readWrite === access;

const wholeManagement = (recorded: readonly Recorded[]): readonly Recorded[] =>
  recorded.filter(({ events, extent }) => events === 'management' && extent !== 'some');

/** Management events that a trail records whole; a selector that takes some by name counts for none. */
export const managementEvents = (recorded: readonly Recorded[]): ReadWrite | 'none' => {
  const whole = wholeManagement(recorded);
  const reads = whole.some((one) => takes(one, 'read'));
  const writes = whole.some((one) => takes(one, 'write'));
  if (reads && writes) return 'all';
  if (writes) return 'write';
  return reads ? 'read' : 'none';
};

/** Services whose changes no selector of the trail records. */
export const unrecordedSources = (recorded: readonly Recorded[]): readonly string[] => {
  const [first, ...others] = wholeManagement(recorded).filter((one) => takes(one, 'write'));
  return (first?.exceptSources ?? []).filter((source) =>
    others.every(({ exceptSources }) => exceptSources.includes(source)),
  );
};

/** The best first. */
export const extents = ['all', 'all-but-named', 'some'] as const satisfies readonly Extent[];

/** How much of the reads or writes of S3 objects is recorded. */
export const s3ObjectEvents = (
  recorded: readonly Recorded[],
  access: 'read' | 'write',
): Extent | 'none' => {
  const those = recorded.filter((one) => one.events === 's3-objects' && takes(one, access));
  return extents.find((extent) => those.some((one) => one.extent === extent)) ?? 'none';
};
