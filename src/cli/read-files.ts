import { AtlasError } from '../model/error.ts'
import type { Bytes, Files } from '../model/files.ts'
import type { Finding } from '../model/finding.ts'
import type { Host } from '../model/host.ts'
import { layerParts } from '../model/layer-parts.ts'

/**
 * The files by the paths that the plan names, looked for below `base`. Throws one AtlasError that names
 * every file that is missing or cannot be read. What belongs to a layer is read with it, where it is there.
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
    for (const part of layerParts(path).optional) {
      const found = await there(host, host.join(base, part))
      if (found !== null) files.set(part, found)
    }
  }
  if (missing.length > 0) throw new AtlasError(missing)
  return files
}

/** The same of files that no run needs: those that are there and can be read. */
export async function readSpare(host: Host, base: string, paths: readonly string[]): Promise<Files> {
  const reads = await Promise.all(
    paths.map(async (path) => {
      try {
        return [...(await readFiles(host, base, [path]))]
      } catch (error) {
        if (error instanceof AtlasError) return []
        throw error
      }
    }),
  )
  return new Map(reads.flat())
}

/** The files that belong to a layer, by their paths, as far as they are there. */
export async function partsBeside(host: Host, path: string): Promise<Files> {
  const { required, optional } = layerParts(path)
  const found = await Promise.all(
    [...required, ...optional].map(async (part) => [part, await there(host, part)] as const),
  )
  return new Map(found.flatMap(([part, content]) => (content === null ? [] : [[part, content]])))
}

/** A file that may be missing; one that is there and cannot be read is an error all the same. */
async function there(host: Host, path: string): Promise<Bytes | null> {
  try {
    return await host.read(path)
  } catch (error) {
    if (error instanceof AtlasError && error.findings.every(({ code }) => code === 'ATL-0201')) return null
    throw error
  }
}
