/** What may be worked off in blocks on several cores, by id; loaded where it is worked off. */
export const tasks = {
  'rank-draws': async () => (await import('./reliability/rank-draws.ts')).rankDraws,
  replications: async () => (await import('./composite/robustness/replications.ts')).replications,
}
