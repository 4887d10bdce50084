import type { TableSpec, Where } from '../../model/delivery.ts'
import type { Finding } from '../../model/finding.ts'
import { nearest } from '../../model/nearest.ts'
import type { CellRow } from './cell-row.ts'
import { headerText } from './header-text.ts'

export interface Matcher {
  /** Whether a row is one that the plan asks for. */
  matches(row: CellRow): boolean
  /** ATL-0214 where no row was. */
  findings(): Finding[]
}

/** So many other texts are kept to be named beside one that was not found. */
const kept = 100

/** Rows of a long table by the texts of some cells; `path` is where the plan says so. null: every row. */
export function matcher(
  where: Where | undefined,
  at: ReadonlyMap<string, number>,
  spec: TableSpec,
  path: string,
): Matcher | null {
  const conditions = Object.entries(where ?? {}).map(([header, texts]) => ({
    header,
    at: at.get(headerText(header))!,
    texts: new Set(texts.map((text) => text.trim())),
    others: new Set<string>(),
    met: false,
  }))
  if (conditions.length === 0) return null
  let some = false
  return {
    matches(row) {
      let all = true
      for (const condition of conditions) {
        const text = row.text(condition.at)
        if (condition.texts.has(text)) condition.met = true
        else {
          all = false
          if (condition.others.size < kept) condition.others.add(text)
        }
      }
      some ||= all
      return all
    },
    findings() {
      if (some) return []
      const unmet = conditions.filter(({ met }) => !met)
      if (unmet.length === 0) return [never(conditions, spec, path)]
      return unmet.map((condition) => nowhere(condition, spec, path))
    },
  }
}

interface Condition {
  readonly header: string
  readonly texts: ReadonlySet<string>
  readonly others: ReadonlySet<string>
}

const quoted = (texts: Iterable<string>) => [...texts].map((text) => `"${text}"`)

function nowhere({ header, texts, others }: Condition, { file }: TableSpec, path: string): Finding {
  const value = [...texts].join(', ')
  const near = [...texts].flatMap((text) => nearest(text, others))
  const some = quoted(others).slice(0, 12).join(', ') + (others.size > 12 ? ', …' : '')
  return {
    code: 'ATL-0214',
    severity: 'error',
    file,
    column: header,
    value,
    found: {
      de: `in keiner Zeile steht unter "${header}" ${quoted(texts).join(' oder ')}`,
      en: `no row has ${quoted(texts).join(' or ')} under "${header}"`,
    },
    expected: { de: `eines von: ${some}`, en: `one of ${some}` },
    remedy: {
      de: `${path}.where ändern${near.length ? `; ähnlich: ${quoted(near).join(', ')}` : ''}`,
      en: `change ${path}.where${near.length ? `; similar: ${quoted(near).join(', ')}` : ''}`,
    },
  }
}

function never(conditions: readonly Condition[], { file }: TableSpec, path: string): Finding {
  const all = (and: string, or: string) =>
    conditions.map(({ header, texts }) => `"${header}" = ${quoted(texts).join(or)}`).join(and)
  return {
    code: 'ATL-0214',
    severity: 'error',
    file,
    found: {
      de: `in keiner Zeile gilt zugleich ${all(' und ', ' oder ')}`,
      en: `no row has at once ${all(' and ', ' or ')}`,
    },
    remedy: { de: `${path}.where ändern`, en: `change ${path}.where` },
  }
}
