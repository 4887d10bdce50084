import { shownBy, type Shown } from '../number-format.ts'
import { attribute, readXml } from '../xml.ts'

/** What each cell style makes of a number, by the index that cells bear. */
export function styles(bytes: Uint8Array | null, file: string): readonly (Shown | null)[] {
  const formats = new Map<number, string>()
  const list: (Shown | null)[] = []
  if (!bytes) return list
  let inCells = false
  readXml(bytes, file, {
    open(name, attributes) {
      if (name === 'numFmt')
        formats.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? '')
      else if (name === 'cellXfs') inCells = true
      else if (name === 'xf' && inCells) {
        const id = Number(attribute(attributes, 'numFmtId') ?? 0)
        list.push(shownBy(id, formats.get(id) ?? null))
      }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false
    },
  })
  return list
}
