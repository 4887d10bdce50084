import { posix } from 'node:path'
import { alone } from '../model/crew.ts'
import { fail } from '../model/error.ts'
import { bytes } from '../model/files.ts'
import type { Host } from '../model/host.ts'
import { foreign, refusal, some } from './foreign.ts'
import { runningHash } from './running-hash.ts'
import { inside } from './stage.ts'

export interface Memory extends Host {
  /** All files by path, `/` between parts, as they stand now. */
  readonly files: Map<string, Uint8Array>
  /** What went to stdout and stderr so far. */
  readonly said: { out: string; err: string }
}

type Contents = Readonly<Record<string, string | Uint8Array>>

/** A host made of a Map, for tests: refuses what the disk refuses, and writes down what is said. */
export function memory(contents: Contents = {}, shipped: Contents = {}): Memory {
  const files = new Map(Object.entries(contents).map(([path, content]) => [posix.normalize(path), encoded(content)]))
  const said = { out: '', err: '' }
  const below = (folder: string) => {
    const start = posix.join(folder, '/')
    return [...files.keys()]
      .filter((path) => start === './' || path.startsWith(start))
      .map((path) => posix.relative(folder, path))
  }
  const put = (folder: string, outputs: ReadonlyMap<string, string | Uint8Array>) => {
    for (const [path, content] of outputs) files.set(posix.join(folder, inside(path)), encoded(content))
  }
  return {
    files,
    said,
    colour: false,
    join: posix.join,
    dirname: posix.dirname,
    inRepository: (path) => path,
    crew: () => Promise.resolve(alone),
    out: (text) => void (said.out += text),
    say: (text) => void (said.err += text),
    read: async (path) => {
      const content = files.get(posix.normalize(path))
      const file = path
      if (content?.length === 0) throw fail('ATL-0203', { de: 'die Datei ist leer', en: 'the file is empty' }, { file })
      if (content) return bytes(content)
      if (below(path).length > 0)
        throw fail('ATL-0202', { de: 'ein Ordner, keine Datei', en: 'a directory, not a file' }, { file })
      throw fail('ATL-0201', { de: 'die Datei fehlt', en: 'the file is missing' }, { file })
    },
    scan: (asked) => Promise.reject(new Error(`no ${asked.engine} in memory`)),
    replace: async (folder, outputs) => {
      const manifest = files.get(posix.join(folder, 'manifest.json'))
      const extra = foreign(below(folder), manifest ? new TextDecoder().decode(manifest) : null)
      if (extra.length > 0) throw refusal(folder, extra)
      for (const path of below(folder)) files.delete(posix.join(folder, path))
      put(folder, outputs)
    },
    recover: () => Promise.resolve(),
    create: async (folder, outputs) => {
      const taken = [...outputs.keys()].filter((path) => files.has(posix.join(folder, path)))
      const names = some(taken)
      const found = { de: `diese Dateien gibt es schon: ${names.de}`, en: `these files exist already: ${names.en}` }
      if (taken.length > 0) throw fail('ATL-0005', found, { file: folder })
      const whole = new Map<string, string | Uint8Array>()
      for (const [path, content] of outputs) whole.set(path, await collected(content))
      put(folder, whole)
    },
    hash: () => Promise.resolve(runningHash()),
    edit: async (path, before, after) => {
      const at = posix.normalize(path)
      if (new TextDecoder().decode(files.get(at)) !== before)
        throw fail(
          'ATL-0002',
          { de: 'die Datei hat sich seit dem Lesen geändert', en: 'the file has changed since it was read' },
          { file: path },
        )
      files.set(at, encoded(after))
    },
    shipped: (folder) => {
      const start = `${folder}/`
      const found = Object.entries(shipped).filter(([path]) => path.startsWith(start))
      return Promise.resolve(new Map(found.map(([path, content]) => [path.slice(start.length), encoded(content)])))
    },
  }
}

async function collected(content: string | Uint8Array | AsyncIterable<Uint8Array>): Promise<string | Uint8Array> {
  if (typeof content === 'string' || content instanceof Uint8Array) return content
  const parts: Uint8Array[] = []
  for await (const part of content) parts.push(part.slice())
  return Buffer.concat(parts)
}

const encoded = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content
