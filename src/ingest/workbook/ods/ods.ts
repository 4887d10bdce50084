import { fail } from '../../../model/error.ts'
import type { Bytes } from '../../../model/files.ts'
import type { Book } from '../sheet.ts'
import { attribute, readXml } from '../xml.ts'
import { odsSheet } from './ods-sheet.ts'

/**
 * Opens an OpenDocument workbook (ODF 1.2 to 1.4). Throws ATL-0243 for an encrypted one and ATL-0246 for one
 * that refers to other files.
 */
export async function ods(parts: ReadonlyMap<string, Bytes>, file: string): Promise<Book> {
  const text = async (path: string) => {
    const bytes = parts.get(path)
    return bytes ? bytes.slice(0, bytes.size) : new Uint8Array()
  }
  const manifest = new TextDecoder().decode(await text('META-INF/manifest.xml'))
  if (parts.has('encrypted-package') || /<(?:[\w.-]+:)?encryption-data\b/.test(manifest)) throw encrypted(file)
  const content = await text('content.xml')
  const hiddenStyles = new Set<string>()
  const sheets: { name: string; hidden: boolean }[] = []
  let style = ''
  let links = false
  readXml(content, file, {
    open(name, attributes) {
      if (name === 'style') style = attribute(attributes, 'name') ?? ''
      else if (name === 'table-properties' && attribute(attributes, 'display') === 'false') hiddenStyles.add(style)
      else if (name === 'table') {
        const sheet = attribute(attributes, 'name') ?? ''
        // What other files held when they were last seen is kept in sheets of such a name.
        if (/^'[a-z]+:/i.test(sheet)) links = true
        else sheets.push({ name: sheet, hidden: hiddenStyles.has(attribute(attributes, 'style-name') ?? '') })
      } else if (name === 'table-source' || name === 'cell-range-source' || name === 'dde-link') links = true
    },
    close() {},
  })
  if (links) throw externalLinks(file)
  return {
    sheets,
    read: (position) => Promise.resolve({ name: sheets[position]!.name, ...odsSheet(content, position, file) }),
  }
}

const encrypted = (file: string) =>
  fail(
    'ATL-0243',
    { de: 'die Arbeitsmappe ist mit einem Kennwort verschlüsselt', en: 'the workbook is encrypted with a password' },
    { file, remedy: { de: 'ohne Kennwort speichern', en: 'save it without a password' } },
  )

const externalLinks = (file: string) =>
  fail(
    'ATL-0246',
    { de: 'die Arbeitsmappe verweist auf andere Dateien', en: 'the workbook refers to other files' },
    {
      file,
      expected: { de: 'eine Arbeitsmappe, die für sich steht', en: 'a workbook that stands for itself' },
      remedy: {
        de: 'in LibreOffice: Bearbeiten, Externe Verknüpfungen, lösen; dann neu speichern',
        en: 'in LibreOffice: Edit, Links to External Files, break; then save it again',
      },
    },
  )
