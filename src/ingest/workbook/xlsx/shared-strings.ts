import { readXml } from '../xml.ts'
import { richText } from './rich-text.ts'

/** The texts that cells of a workbook share, in order. */
export function sharedStrings(bytes: Uint8Array | null, file: string): readonly string[] {
  const list: string[] = []
  if (!bytes) return list
  const item = richText()
  readXml(bytes, file, {
    open: item.open,
    close(name) {
      if (name === 'si') list.push(item.end())
      else item.close(name)
    },
    text: (text) => item.text?.(text),
  })
  return list
}
