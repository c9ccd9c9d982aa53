/** A resource is tied to another: an instance holds a role, a volume is attached to an instance. */
export interface Relation {
  /** In the field's words: `holds-role`, `encrypted-with`. */
  readonly type: string;
  /** The id of the other one, as it was or will be collected. */
  readonly to: string;
}
