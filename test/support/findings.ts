import { AtlasError } from '../../src/model/error.ts'
import type { Finding } from '../../src/model/finding.ts'

/** The findings of the AtlasError that something throws. */
export async function findingsOf(work: () => unknown): Promise<readonly Finding[]> {
  try {
    await work()
  } catch (error) {
    if (error instanceof AtlasError) return error.findings
    throw error
  }
  throw new Error('nothing was thrown')
}
