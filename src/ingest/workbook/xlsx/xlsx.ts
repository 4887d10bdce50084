import { fail } from '../../../model/error.ts'
import type { Bytes } from '../../../model/files.ts'
import { broken } from '../../archive/archive-error.ts'
import type { Book } from '../sheet.ts'
import { attribute, readXml } from '../xml.ts'
import { relationships } from './relationships.ts'
import { sharedStrings } from './shared-strings.ts'
import { styles } from './styles.ts'
import { worksheet } from './worksheet.ts'

type Parts = ReadonlyMap<string, Bytes>

/**
 * Opens an XLSX workbook (ECMA-376, transitional and strict). Numbers are the doubles nearest to the digits
 * stored; text is what is seen. Throws ATL-0246 for a workbook that refers to other workbooks: what it shows
 * of them may be old.
 */
export async function xlsx(parts: Parts, file: string): Promise<Book> {
  const main = [...(await relationships(parts, '', file)).values()].find(({ type }) => type === 'officeDocument')
  const path = main?.target ?? 'xl/workbook.xml'
  const content = await part(parts, path)
  if (!content || path.endsWith('.bin')) throw notXlsx(file, path)
  const links = await relationships(parts, path, file)
  const others = [...links.values()].filter(({ type }) => /^externalLink/.test(type))
  if (others.length > 0 || [...parts.keys()].some((name) => /(?:^|\/)externalLinks\//.test(name)))
    throw externalLinks(file, others.length)
  const list: { name: string; hidden: boolean; path: string }[] = []
  let from1904 = false
  readXml(content, file, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attribute(attributes, 'date1904') ?? '')
      if (name !== 'sheet') return
      const link = links.get(attribute(attributes, 'id') ?? '')
      // Sheets that are a chart or a dialogue hold no table.
      if (link?.type !== 'worksheet') return
      const state = attribute(attributes, 'state') ?? 'visible'
      list.push({ name: attribute(attributes, 'name') ?? '', hidden: state !== 'visible', path: link.target })
    },
    close() {},
  })
  const byType = async (type: string) => {
    const link = [...links.values()].find((one) => one.type === type)
    return link ? part(parts, link.target) : null
  }
  return {
    sheets: list,
    async read(position) {
      const { name, path: at } = list[position]!
      const bytes = await part(parts, at)
      if (!bytes) throw broken(file, { de: `der Teil "${at}" fehlt`, en: `the part "${at}" is missing` })
      const texts = sharedStrings(await byType('sharedStrings'), file)
      return { name, ...worksheet(bytes, { file, texts, shown: styles(await byType('styles'), file), from1904 }) }
    },
  }
}

async function part(parts: Parts, path: string): Promise<Uint8Array | null> {
  const bytes = parts.get(path)
  return bytes ? bytes.slice(0, bytes.size) : null
}

const notXlsx = (file: string, path: string) =>
  fail(
    'ATL-0206',
    path.endsWith('.bin')
      ? { de: 'die Datei ist eine binäre Arbeitsmappe (XLSB)', en: 'the file is a binary workbook (XLSB)' }
      : { de: 'die Datei ist keine Arbeitsmappe', en: 'the file is no workbook' },
    {
      file,
      expected: { de: 'eine Arbeitsmappe (XLSX, ODS, XLS)', en: 'a workbook (XLSX, ODS, XLS)' },
      remedy: { de: 'als XLSX speichern', en: 'save it as XLSX' },
    },
  )

const externalLinks = (file: string, n: number) =>
  fail(
    'ATL-0246',
    {
      de: `die Arbeitsmappe verweist auf ${n === 1 ? 'eine andere Datei' : 'andere Dateien'}`,
      en: `the workbook refers to ${n === 1 ? 'another file' : 'other files'}`,
    },
    {
      file,
      expected: { de: 'eine Arbeitsmappe, die für sich steht', en: 'a workbook that stands for itself' },
      remedy: {
        de: 'in Excel: Daten, Verknüpfungen bearbeiten, Verknüpfung löschen; dann neu speichern',
        en: 'in Excel: Data, Edit Links, Break Link; then save it again',
      },
    },
  )
