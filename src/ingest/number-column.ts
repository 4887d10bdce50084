import type { Sign, TableSpec } from '../model/delivery.ts'
import type { Finding } from '../model/finding.ts'
import { statusCode } from '../model/status.ts'
import type { Text } from '../model/text.ts'
import { numberReader } from './number.ts'

/** Values and statuses while a table is being read. */
export interface Filling {
  readonly values: number[]
  readonly status: number[]
}

export interface NumberColumn {
  /** Reads one cell and adds it. */
  read(text: string, line: number, into: Filling): void
  /** What was wrong with the cells so far. */
  findings(): Finding[]
}

/**
 * One numeric column: signs as declared, then numbers as declared, an empty cell is absent. Every text that
 * is neither is an error (ATL-0208); numbers with an undeclared sign are one error a column (ATL-0207), with
 * the evidence that helps to decide.
 */
export function numberColumn(header: string, spec: TableSpec): NumberColumn {
  const number = numberReader(spec.dialect)
  const signs = new Map<string, Sign>([['', 'absent']])
  for (const [sign, meaning] of Object.entries(spec.signs)) signs.set(sign.trim(), meaning)
  const place = { severity: 'error', file: spec.file, column: header } as const
  const texts: Finding[] = []
  let first: { row: number; value: string } | null = null
  const seen = { undeclared: 0, points: 0, commas: 0 }

  const add = (into: Filling, value: number, status: number) => {
    into.values.push(value)
    into.status.push(status)
  }

  return {
    read(text, row, into) {
      const cell = text.trim()
      const sign = signs.get(cell)
      if (sign !== undefined) return sign === 'zero' ? add(into, 0, statusCode.ok) : add(into, NaN, statusCode[sign])
      const value = number(cell)
      if (value === 'text') {
        texts.push({ code: 'ATL-0208', ...place, row, value: cell, ...noNumber(cell, spec.source) })
        return add(into, NaN, statusCode.absent)
      }
      if (cell.includes('.')) seen.points++
      if (cell.includes(',')) seen.commas++
      if (value !== 'undeclared') return add(into, value, statusCode.ok)
      seen.undeclared++
      first ??= { row, value: cell }
      add(into, NaN, statusCode.absent)
    },
    findings: () =>
      first === null
        ? texts
        : [{ code: 'ATL-0207', ...place, ...first, ...undeclared(first.value, seen, spec.source) }, ...texts],
  }
}

function noNumber(cell: string, source: string): { found: Text; expected: Text; remedy: Text } {
  const path = `sources.${source}`
  const grouped = /^[-+−]?\d{1,3}(?:[ \u00a0\u202f'’]\d{3})+(?:[.,]\d+)?$/.test(cell)
  return {
    found: { de: `"${cell}" ist keine Zahl`, en: `"${cell}" is not a number` },
    expected: { de: 'eine Zahl oder ein angegebenes Zeichen', en: 'a number or a declared sign' },
    remedy: grouped
      ? {
          de: `Tausenderzeichen in ${path}.format.thousands angeben; als Zeichen in ${path}.signs`,
          en: `declare the thousands sign in ${path}.format.thousands; if it is a sign, in ${path}.signs`,
        }
      : {
          de: `Wert in der Datei berichtigen oder seine Bedeutung in ${path}.signs angeben`,
          en: `correct the value in the file or declare its meaning in ${path}.signs`,
        },
  }
}

const cells = (n: number, de: string, en: string): Text => ({
  de: `${n} ${n === 1 ? 'Zelle' : 'Zellen'} ${de}`,
  en: `${n} ${n === 1 ? 'cell' : 'cells'} ${en}`,
})

function undeclared(
  value: string,
  seen: { undeclared: number; points: number; commas: number },
  source: string,
): { found: Text; expected: Text; remedy: Text } {
  const groups = /^([-+−]?\s*)(\d{1,3})([.,])(\d{3})$/.exec(value)
  const what: Text = groups
    ? {
        de: `"${value}" ist mehrdeutig: ${groups[2]}${groups[4]} oder ${groups[2]},${groups[4]}`,
        en: `"${value}" is ambiguous: ${groups[2]}${groups[4]} or ${groups[2]}.${groups[4]}`,
      }
    : {
        de: `"${value}" enthält ein Dezimal- oder Tausenderzeichen, das nicht angegeben ist`,
        en: `"${value}" holds a decimal or thousands sign that is not declared`,
      }
  const more = seen.undeclared - 1
  const others = cells(more, 'ebenso', 'more like it')
  const points = cells(seen.points, 'mit Punkt', 'with a point')
  const commas = cells(seen.commas, 'mit Komma', 'with a comma')
  const path = `sources.${source}.format`
  return {
    found: {
      de: `${what.de}${more ? `, ${others.de}` : ''}; in dieser Spalte: ${points.de}, ${commas.de}`,
      en: `${what.en}${more ? `, ${others.en}` : ''}; in this column: ${points.en}, ${commas.en}`,
    },
    expected: { de: 'eine Zahl mit angegebenen Zeichen', en: 'a number with declared signs' },
    remedy: {
      de: `${path}.decimal angeben ("," oder "."), und ${path}.thousands, wenn Tausender getrennt sind`,
      en: `declare ${path}.decimal ("," or "."), and ${path}.thousands where thousands are separated`,
    },
  }
}
