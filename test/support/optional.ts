import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** For `describe.skipIf` and a title that says what is missing: an optional package that is not installed. */
export function optional(name: string): { readonly absent: boolean; readonly title: string } {
  try {
    require.resolve(name)
    return { absent: false, title: '' }
  } catch {
    return { absent: true, title: ` (SKIPPED: ${name} is not installed)` }
  }
}
