/** Since the previous audit of the same target. `returned`: it had been resolved in between. */
export type Change = 'new' | 'persistent' | 'returned';
