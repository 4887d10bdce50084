import { AtlasError } from '../model/error.ts'
import type { Finding } from '../model/finding.ts'
import type { Host } from '../model/host.ts'
import type { Counted, Scan } from '../model/scan.ts'

/**
 * The counts that engines make of large sources, one after the other, for each takes all cores. Throws one
 * AtlasError with everything that could not be counted. `meanwhile` is called when an engine is at work.
 */
export async function readScans(
  host: Host,
  base: string,
  scans: readonly Scan[],
  meanwhile?: () => void,
): Promise<readonly Counted[]> {
  const counted: Counted[] = []
  const findings: Finding[] = []
  for (const scan of scans) {
    try {
      counted.push(await host.scan(scan, base, meanwhile))
    } catch (error) {
      if (!(error instanceof AtlasError)) throw error
      findings.push(...error.findings)
    }
  }
  if (findings.length > 0) throw new AtlasError(findings)
  return counted
}
