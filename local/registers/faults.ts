import { z } from 'zod';

export const wireNames = ['recherche-entreprises', 'insee', 'bodacc', 'vies'] as const;
export type WireName = (typeof wireNames)[number];

export const faultSchema = z.strictObject({
  /** Left out: every register. */
  register: z.enum(wireNames).optional(),
  /** Left out: every company. */
  siren: z
    .string()
    .regex(/^\d{9}$/)
    .optional(),
  /**
   * `none` with `delayMs` is a slow register. `timeout` never answers, `cut` breaks the connection.
   * `vies-fault` answers 200 with the code of VIES.
   */
  kind: z.enum([
    'none',
    'timeout',
    'cut',
    'status',
    'garbage',
    'mojibake',
    'oversize',
    'vies-fault',
  ]),
  status: z.int().min(400).max(599).optional(),
  retryAfterSeconds: z.int().nonnegative().optional(),
  code: z.string().max(60).optional(),
  delayMs: z.int().nonnegative().max(600_000).optional(),
  /** How many requests it hits before it is gone; left out: all. */
  times: z.int().positive().optional(),
});

/** How the stand-in is told to misbehave. */
export type Fault = z.infer<typeof faultSchema>;

interface ActiveFault {
  readonly fault: Fault;
  left: number;
}

/** The faults that are set; the last one that fits a request wins. */
export const faultList = () => {
  let active: ActiveFault[] = [];
  return {
    add(fault: Fault): void {
      active.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY });
    },
    clear(): void {
      active = [];
    },
    list: (): readonly Fault[] => active.map(({ fault }) => fault),
    take(register: WireName, siren: string | undefined): Fault | undefined {
      const hit = active.findLast(
        ({ fault }) =>
          (fault.register ?? register) === register && (fault.siren ?? siren) === siren,
      );
      if (!hit) return undefined;
      hit.left -= 1;
      active = active.filter(({ left }) => left > 0);
      return hit.fault;
    },
  };
};
