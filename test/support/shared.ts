import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('../../../shared/', import.meta.url)

/** A folder or file of real inputs beside the repo; the product does not hold them. */
export const shared = (path: string): URL => new URL(path, root)

/** For `describe.skipIf` and a title that says what is missing: a skip is seen, by name. */
export function needs(path: string): { readonly absent: boolean; readonly title: string } {
  const absent = !existsSync(fileURLToPath(shared(path)))
  return { absent, title: absent ? ` (SKIPPED: ../shared/${path} is not here)` : '' }
}
