/** What the account hears of itself, in the regions that its trails lead to: one shard for them all. */
export const monitoring = { id: 'monitoring', scope: 'global' } as const;
