/** Engines that answer to the operations of RDS and are services of their own. */
const otherServices: ReadonlySet<string> = new Set(['docdb', 'neptune']);

/** An engine that is not told is taken for one of RDS. */
export const isOfRds = ({ Engine }: { readonly Engine?: string | undefined }): boolean =>
  Engine === undefined || !otherServices.has(Engine);
