import type { TableSpec } from '../../model/delivery.ts'
import { fail, type AtlasError } from '../../model/error.ts'
import { headerText } from './header-text.ts'
import { asked } from './headers.ts'
import { joinHeaders } from './join-headers.ts'

/** The header rows as they were split into cells, and the line of the last. */
export interface HeaderRows {
  readonly rows: readonly (readonly string[])[]
  readonly line: number
}

/** ATL-0206: the file holds no table as declared, most often because the delimiter is another. */
export function noTable(header: HeaderRows | null, spec: TableSpec): AtlasError {
  const path = `sources.${spec.source}`
  const { delimiter } = spec.dialect
  const expected = {
    de: 'eine Kopfzeile und darunter mindestens eine Zeile mit Daten',
    en: 'a header row and at least one row of data below it',
  }
  if (header === null) return noHeader(spec, expected)
  const columns = joinHeaders(header.rows).length
  const [de, en] = columns === 1 ? ['Spalte', 'column'] : ['Spalten', 'columns']
  const place = { file: spec.file, row: header.line, expected }
  const better = otherDelimiter(header, delimiter, (cells) => cells.length)
  const instead = better ? `, mit ${show(better.delimiter)} ${better.cells.length}` : ''
  return fail(
    'ATL-0206',
    {
      de: `keine Zeile mit Daten; die Kopfzeile hat mit ${show(delimiter)} ${columns} ${de}${instead}`,
      en: `no row of data; with ${show(delimiter)} the header has ${columns} ${en}${instead.replace('mit', 'with')}`,
    },
    {
      ...place,
      remedy: spec.lines
        ? { de: `${path}.range prüfen`, en: `check ${path}.range` }
        : better
          ? {
              de: `${path}.format.delimiter: ${show(better.delimiter)} angeben`,
              en: `set ${path}.format.delimiter: ${show(better.delimiter)}`,
            }
          : {
              de: `${path}.format.delimiter, skip und footer prüfen`,
              en: `check ${path}.format.delimiter, skip and footer`,
            },
    },
  )
}

function noHeader(spec: TableSpec, expected: { de: string; en: string }): AtlasError {
  const path = `sources.${spec.source}`
  const lines = spec.header?.join(', ')
  const found = lines
    ? { de: `in Zeile ${lines} steht keine Kopfzeile`, en: `there is no header row in line ${lines}` }
    : {
        de: `nach ${spec.dialect.skip} Titelzeilen folgt keine Kopfzeile`,
        en: `no header row follows ${spec.dialect.skip} title rows`,
      }
  const at = `${path}${lines ? '.header.rows' : '.format.skip'}`
  return fail('ATL-0206', found, {
    file: spec.file,
    expected,
    remedy: { de: `${at} prüfen`, en: `check ${at}` },
  })
}

/** ATL-0206 where another delimiter finds columns that the plan names; null where none does. */
export function wrongDelimiter(header: HeaderRows, spec: TableSpec): AtlasError | null {
  const { delimiter } = spec.dialect
  const names = asked(spec)
  const better = otherDelimiter(
    header,
    delimiter,
    (cells) => cells.filter((cell) => names.has(headerText(cell))).length,
  )
  if (!better) return null
  const columns = joinHeaders(header.rows).length
  const n = better.cells.length
  const [de, en] = columns === 1 ? ['Spalte', 'column'] : ['Spalten', 'columns']
  const path = `sources.${spec.source}.format.delimiter`
  return fail(
    'ATL-0206',
    {
      de: `die Kopfzeile hat mit ${show(delimiter)} ${columns} ${de}, mit ${show(better.delimiter)} ${n}`,
      en: `with ${show(delimiter)} the header has ${columns} ${en}, with ${show(better.delimiter)} ${n}`,
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

function otherDelimiter({ rows }: HeaderRows, declared: string, rate: (cells: readonly string[]) => number) {
  const split = (delimiter: string) =>
    joinHeaders(
      rows.map((cells) =>
        cells
          .join(declared)
          .split(delimiter)
          .map((cell) => cell.trim().replace(/^"(.*)"$/, '$1')),
      ),
    )
  const least = rate(joinHeaders(rows))
  const [best] = [';', ',', '\t', '|']
    .filter((delimiter) => delimiter !== declared)
    .map((delimiter) => ({ delimiter, cells: split(delimiter) }))
    .sort((a, b) => rate(b.cells) - rate(a.cells))
  return best && rate(best.cells) > least ? best : null
}
