import { readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { byKey } from '../model/bezugsraum.ts'
import { fail } from '../model/error.ts'
import { systemCode } from './system-error.ts'

export interface Globbed {
  /** As the plan would name it: below its folder, with `/`. */
  readonly path: string
  /** As the system names it. */
  readonly at: string
  readonly bytes: number
}

/**
 * The files that a path of the plan means, sorted: `*` stands for any characters within one name. What holds
 * no `*` is taken as it is. Throws ATL-0201 where there is none, ATL-0202 for a folder, ATL-0203 for an empty one.
 */
export async function glob(base: string, pattern: string): Promise<readonly Globbed[]> {
  let paths = ['']
  for (const part of pattern.split('/')) {
    const below = (path: string) => (path === '' ? '' : `${path}/`)
    if (!part.includes('*')) paths = paths.map((path) => below(path) + part)
    else {
      const found = await Promise.all(paths.map(async (path) => [path, await names(join(base, path))] as const))
      paths = found.flatMap(([path, all]) => all.filter(matches(part)).map((name) => below(path) + name))
    }
  }
  const looked = await Promise.all(paths.sort(byKey).map((path) => look(base, path, pattern)))
  const files = looked.filter((file) => file !== null)
  if (files.length === 0) throw fail('ATL-0201', nothing, { file: pattern })
  return files
}

/** A name that begins with a point is hidden, and never meant by `*`. */
const matches = (part: string) => {
  const form = new RegExp(`^${part.split('*').map(escape).join('.*')}$`, 'su')
  return (name: string) => form.test(name) && (part.startsWith('.') || !name.startsWith('.'))
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const names = (folder: string): Promise<string[]> => readdir(folder).catch(() => [])

/** What stands at a path; null where a `*` on the way led to a folder that holds no such file. */
async function look(base: string, path: string, pattern: string): Promise<Globbed | null> {
  const at = resolve(base, path)
  const seen = await stat(at).catch((error: unknown) => {
    if (systemCode(error) === undefined) throw error
    if (pattern.includes('*')) return null
    throw fail('ATL-0201', { de: 'die Datei fehlt', en: 'the file is missing' }, { file: path })
  })
  if (seen === null) return null
  if (!seen.isFile())
    throw fail(
      'ATL-0202',
      { de: 'ein Ordner, keine Datei', en: 'a directory, not a file' },
      { file: path, ...hint(pattern) },
    )
  if (seen.size === 0) throw fail('ATL-0203', { de: 'die Datei ist leer', en: 'the file is empty' }, { file: path })
  return { path, at, bytes: seen.size }
}

const nothing = { de: 'keine Datei heißt so', en: 'no file bears such a name' }

const hint = (pattern: string) => ({
  remedy: { de: `die Dateien darin nennen, etwa ${pattern}/*`, en: `name the files in it, such as ${pattern}/*` },
})
