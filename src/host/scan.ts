import type { Counted, Scan } from '../model/scan.ts'
import { count } from './scan/count.ts'
import type { OpenEngine } from './scan/engine.ts'

/** Counts from a large source by the engine that the plan names; paths start at `base`. Loads that engine only. `meanwhile` is called when it is at work. */
export async function scan(asked: Scan, base: string, meanwhile?: () => void): Promise<Counted> {
  const engine = await open(asked, base)
  try {
    return await count(asked, engine, meanwhile)
  } finally {
    await engine.close()
  }
}

async function open(asked: Scan, base: string): Promise<OpenEngine> {
  const { from } = asked
  return 'table' in from
    ? (await import('./postgres.ts')).postgres({ ...asked, from })
    : (await import('./duckdb.ts')).duckdb({ ...asked, from }, base)
}
