import { AtlasError } from '../model/error.ts'
import type { Bytes, Files } from '../model/files.ts'
import type { Finding } from '../model/finding.ts'
import type { Host } from '../model/host.ts'

/**
 * The files by the paths that the plan names, looked for below `base`. Throws one AtlasError that names
 * every file that is missing or cannot be read.
 */
export async function readFiles(host: Host, base: string, paths: readonly string[]): Promise<Files> {
  const files = new Map<string, Bytes>()
  const missing: Finding[] = []
  for (const path of paths) {
    try {
      files.set(path, await host.read(host.join(base, path)))
    } catch (error) {
      if (!(error instanceof AtlasError)) throw error
      missing.push(...error.findings)
    }
  }
  if (missing.length > 0) throw new AtlasError(missing)
  return files
}
