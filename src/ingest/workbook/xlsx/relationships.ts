import type { Bytes } from '../../../model/files.ts'
import { attribute, readXml } from '../xml.ts'

export interface Relationship {
  /** The last word of the type's address: `worksheet`, `styles`. */
  readonly type: string
  /** Path in the archive. */
  readonly target: string
}

/** What a part of the package refers to inside it, by id; `''` is the package itself. References outside are left out. */
export async function relationships(
  parts: ReadonlyMap<string, Bytes>,
  of: string,
  file: string,
): Promise<ReadonlyMap<string, Relationship>> {
  const folder = of.slice(0, of.lastIndexOf('/') + 1)
  const bytes = parts.get(`${folder}_rels/${of.slice(folder.length)}.rels`)
  const list = new Map<string, Relationship>()
  if (!bytes) return list
  readXml(await bytes.slice(0, bytes.size), file, {
    open(name, attributes) {
      if (name !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return
      const type = (attribute(attributes, 'Type') ?? '').split('/').at(-1)!
      const target = attribute(attributes, 'Target') ?? ''
      list.set(attribute(attributes, 'Id') ?? '', { type, target: resolved(folder, target) })
    },
    close() {},
  })
  return list
}

function resolved(folder: string, target: string): string {
  const path: string[] = target.startsWith('/') ? [] : folder.split('/')
  for (const step of target.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.') path.push(step)
    // A folder ends in an empty step; the next one takes its place.
    if (path.at(-2) === '') path.splice(-2, 1)
  }
  return path.join('/').replace(/^\//, '')
}
