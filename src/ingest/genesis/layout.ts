/** A text that stands in a column, or one that its header says for all rows. */
export type Said = { readonly at: number } | { readonly always: string }

/** A column of values, and what it is a value of. */
export interface ValueColumn {
  readonly value: number
  readonly measure: Said
  readonly label: Said
  readonly unit: Said
}

/** Where the columns of a GENESIS flat file stand. */
export interface Layout {
  readonly time: number
  /** One in the present layout; in the older one as many as the table has contents. */
  readonly values: readonly ValueColumn[]
  /** One for each dimension of the table, by the number in front of its headers. */
  readonly blocks: readonly {
    readonly variable: number
    readonly variableLabel: number
    readonly code: number
    readonly label: number
  }[]
  readonly width: number
}

/**
 * The layout of a flat file of GENESIS-Online, Regionalstatistik or the Zensus 2022 database (ffcsv), known by its
 * header, which is the same in German and English; or that of the years before 2025 with German headers, a column
 * for each content (`BEVSTD__Bevoelkerungsstand__Anzahl`). Null for any other table.
 */
export function layout(header: readonly string[]): Layout | null {
  const names = header.map((name) => name.trim())
  const at = (name: string) => names.indexOf(name)
  return present(names, at) ?? older(names, at)
}

type At = (name: string) => number

function present(names: readonly string[], at: At): Layout | null {
  const [time, value, unit, measure] = ['time', 'value', 'value_unit', 'value_variable_code'].map(at)
  if ([at('statistics_code'), time!, value!, unit!, measure!].some((place) => place < 0)) return null
  const blocks = blocksOf(at, 'variable', 'variable_attribute')
  const label = { at: at('value_variable_label') }
  const values = [{ value: value!, unit: { at: unit! }, measure: { at: measure! }, label }]
  return blocks && { time: time!, values, blocks, width: names.length }
}

function older(names: readonly string[], at: At): Layout | null {
  const time = at('Zeit')
  const values = names.flatMap((name, value) => {
    const [measure, label, unit, ...more] = name.split('__')
    if (unit === undefined || more.length > 0) return []
    return [{ value, measure: { always: measure! }, label: { always: plain(label!) }, unit: { always: plain(unit) } }]
  })
  if (at('Statistik_Code') < 0 || time < 0 || values.length === 0) return null
  const blocks = blocksOf(at, 'Merkmal', 'Auspraegung')
  return blocks && { time, values, blocks, width: names.length }
}

/** Blanks stand as underscores in the headers of the older layout. */
const plain = (text: string): string => text.replaceAll('_', ' ').trim()

function blocksOf(at: At, variable: string, attribute: string): Layout['blocks'] | null {
  const blocks: Layout['blocks'][number][] = []
  for (let n = 1; at(`${n}_${variable}${ending(variable)}`) >= 0; n++) {
    const code = at(`${n}_${attribute}${ending(attribute)}`)
    if (code < 0) return null
    blocks.push({
      variable: at(`${n}_${variable}${ending(variable)}`),
      variableLabel: at(`${n}_${variable}${ending(variable, 'label')}`),
      code,
      label: at(`${n}_${attribute}${ending(attribute, 'label')}`),
    })
  }
  return blocks
}

const ending = (word: string, part: 'code' | 'label' = 'code'): string =>
  /^[A-Z]/.test(word) ? `_${part[0]!.toUpperCase()}${part.slice(1)}` : `_${part}`
