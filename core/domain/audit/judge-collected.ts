import type { AnyControl } from '../control.ts';
import { type ControlVerdict, judgeControl } from '../judge-control.ts';
import type { AnyResource, ResourceKind } from '../resource.ts';
import type { BlindSpot } from './collected.ts';

/** A verdict of a control, on a resource or on a place where none could be seen. */
export interface Judged {
  readonly control: AnyControl;
  readonly kind: ResourceKind;
  readonly resource: string;
  readonly account: string | null;
  readonly region: string | null;
  readonly verdict: ControlVerdict;
}

export interface Bench {
  /** The verdicts of all controls on a resource of an account; none where it was judged before. */
  resource(resource: AnyResource, account: string | null): readonly Judged[];
  /** Nobody tells of these kinds any more, or only in another account: what was judged of them need not be remembered. */
  forget(kinds: readonly ResourceKind[]): void;
  /** One undecided verdict for each control on what could not be listed there. */
  blindSpot(blindSpot: BlindSpot): readonly Judged[];
}

/** What cannot be listed has no name: this one says where it would be. */
const placeOf = ({ kind, account, region, within }: BlindSpot): string =>
  [kind, account, region, within].filter((part) => part !== null).join('@');

const unlisted = ({ kind, why }: BlindSpot): ControlVerdict => ({
  verdict: 'unknown',
  unread: [
    {
      fact: kind,
      observed: { known: false, why },
      expected: { fr: 'se laisse lister', en: 'can be listed' },
    },
  ],
});

/** Judges by some controls. Two shards may tell of the same resource: the first one counts. */
export const bench = (controls: readonly AnyControl[]): Bench => {
  const byKind = Map.groupBy(controls, ({ resource }) => resource);
  const judged = new Map<ResourceKind, Set<string>>();
  const isFirst = ({ kind, resource }: Pick<Judged, 'kind' | 'resource'>): boolean => {
    const names = judged.get(kind) ?? new Set();
    if (names.has(resource)) return false;
    judged.set(kind, names.add(resource));
    return true;
  };
  const judge = (
    place: Omit<Judged, 'control' | 'verdict'>,
    verdictOf: (control: AnyControl) => ControlVerdict,
  ): readonly Judged[] => {
    if (!isFirst(place)) return [];
    const asked = byKind.get(place.kind) ?? [];
    return asked.map((control) => ({ ...place, control, verdict: verdictOf(control) }));
  };
  return {
    resource(resource, account) {
      const { kind, id, region } = resource;
      const place = { kind, resource: id, account, region };
      return judge(place, (control) => judgeControl(control, resource));
    },
    forget(kinds) {
      for (const kind of kinds) judged.delete(kind);
    },
    blindSpot(blindSpot) {
      const { kind, account, region } = blindSpot;
      const verdict = unlisted(blindSpot);
      return judge({ kind, resource: placeOf(blindSpot), account, region }, () => verdict);
    },
  };
};
