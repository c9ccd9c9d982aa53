import { type Fact, known, unread } from '../fact.ts';
import type { Trail } from '../monitoring/chain.ts';
import type { Gathered } from '../monitoring/gathered.ts';
import {
  type Extent,
  extents,
  type Recorded,
  s3ObjectEvents,
} from '../monitoring/recorded-events.ts';

/** A trail with what each of its selectors takes. */
export interface RecordingTrail extends Trail {
  readonly recorded: readonly Recorded[];
}

const everywhere = ({ found }: Gathered<RecordingTrail>): readonly RecordingTrail[] =>
  found.filter(({ multiRegion, logging }) => multiRegion && logging);

/** One trail that records every region whole is enough, whatever the others may be. */
export const everyRegionRecorded = (trails: Gathered<RecordingTrail>): Fact<boolean> => {
  if (everywhere(trails).some((trail) => trail.managementEvents === 'all')) return known(true);
  return trails.gap === null ? known(false) : unread(trails.gap);
};

/** The best that one trail of every region does. */
export const s3ObjectsRecorded = (
  trails: Gathered<RecordingTrail>,
  access: 'read' | 'write',
): Fact<Extent | 'none'> => {
  const found = new Set(everywhere(trails).map(({ recorded }) => s3ObjectEvents(recorded, access)));
  if (found.has('all')) return known('all');
  if (trails.gap !== null) return unread(trails.gap);
  return known(extents.find((extent) => found.has(extent)) ?? 'none');
};
