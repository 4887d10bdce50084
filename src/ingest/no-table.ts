import type { TableSpec } from '../model/delivery.ts'
import { fail, type AtlasError } from '../model/error.ts'
import { asked } from './headers.ts'
import type { Row } from './rows.ts'

/** ATL-0206: the file holds no table as declared, most often because the delimiter is another. */
export function noTable(header: Row | null, spec: TableSpec): AtlasError {
  const path = `sources.${spec.source}.format`
  const { delimiter, skip } = spec.dialect
  const expected = {
    de: 'eine Kopfzeile und darunter mindestens eine Zeile mit Daten',
    en: 'a header row and at least one row of data below it',
  }
  if (header === null)
    return fail(
      'ATL-0206',
      { de: `nach ${skip} Titelzeilen folgt keine Kopfzeile`, en: `no header row follows ${skip} title rows` },
      { file: spec.file, expected, remedy: { de: `${path}.skip prüfen`, en: `check ${path}.skip` } },
    )
  const better = otherDelimiter(header, delimiter, (cells) => cells.length)
  const columns = header.cells.length
  const [de, en] = columns === 1 ? ['Spalte', 'column'] : ['Spalten', 'columns']
  const instead = better ? `, mit ${show(better.delimiter)} ${better.cells.length}` : ''
  return fail(
    'ATL-0206',
    {
      de: `keine Zeile mit Daten; die Kopfzeile hat mit ${show(delimiter)} ${columns} ${de}${instead}`,
      en: `no row of data; with ${show(delimiter)} the header has ${columns} ${en}${instead.replace('mit', 'with')}`,
    },
    {
      file: spec.file,
      row: header.line,
      expected,
      remedy: better
        ? {
            de: `${path}.delimiter: ${show(better.delimiter)} angeben`,
            en: `set ${path}.delimiter: ${show(better.delimiter)}`,
          }
        : { de: `${path}.delimiter, skip und footer prüfen`, en: `check ${path}.delimiter, skip and footer` },
    },
  )
}

/** ATL-0206 where another delimiter finds columns that the plan names; null where none does. */
export function wrongDelimiter(header: Row, spec: TableSpec): AtlasError | null {
  const { delimiter } = spec.dialect
  const names = asked(spec)
  const better = otherDelimiter(header, delimiter, (cells) => cells.filter((cell) => names.has(cell)).length)
  if (!better) return null
  const n = better.cells.length
  const [de, en] = header.cells.length === 1 ? ['Spalte', 'column'] : ['Spalten', 'columns']
  const path = `sources.${spec.source}.format.delimiter`
  return fail(
    'ATL-0206',
    {
      de: `die Kopfzeile hat mit ${show(delimiter)} ${header.cells.length} ${de}, mit ${show(better.delimiter)} ${n}`,
      en: `with ${show(delimiter)} the header has ${header.cells.length} ${en}, with ${show(better.delimiter)} ${n}`,
    },
    {
      file: spec.file,
      row: header.line,
      remedy: {
        de: `${path}: ${show(better.delimiter)} angeben`,
        en: `set ${path}: ${show(better.delimiter)}`,
      },
    },
  )
}

const show = (delimiter: string) => (delimiter === '\t' ? '"\\t"' : `"${delimiter}"`)

function otherDelimiter(header: Row, declared: string, rate: (cells: readonly string[]) => number) {
  const line = header.cells.join(declared)
  const split = (delimiter: string) => line.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))
  const least = rate(header.cells.map((cell) => cell.trim()))
  const [best] = [';', ',', '\t', '|']
    .filter((delimiter) => delimiter !== declared)
    .map((delimiter) => ({ delimiter, cells: split(delimiter) }))
    .sort((a, b) => rate(b.cells) - rate(a.cells))
  return best && rate(best.cells) > least ? best : null
}
