import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { listFiles } from './list-files.ts'

/** Files shipped with the product below `data/<folder>`, by relative path in order of their names. */
export async function shipped(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const base = join(packageRoot(fileURLToPath(import.meta.url)), 'data', folder)
  const files = new Map<string, Uint8Array>()
  for (const path of await listFiles(base)) files.set(path, await readFile(join(base, path)))
  return files
}

/** Sources stand three levels deep, the bundle one or two: walks up to the product's own package.json. */
function packageRoot(from: string): string {
  for (let at = dirname(from); ; at = dirname(at)) {
    const file = join(at, 'package.json')
    if (existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as { name?: unknown }).name === 'sozialatlas')
      return at
    if (at === dirname(at)) throw new Error(`no package.json of sozialatlas above ${from}`)
  }
}
