/** Where the columns of a GENESIS flat file stand. */
export interface Layout {
  readonly time: number
  readonly value: number
  readonly unit: number
  readonly measure: number
  /** One for each dimension of the table, by the number in front of its headers. */
  readonly blocks: readonly { readonly variable: number; readonly code: number; readonly label: number }[]
  readonly width: number
}

/**
 * The layout of a flat file of GENESIS-Online, Regionalstatistik or the Zensus 2022 database (ffcsv), known by
 * its header, which is the same in German and English; null for any other table.
 */
export function layout(header: readonly string[]): Layout | null {
  const names = header.map((name) => name.trim())
  const at = (name: string) => names.indexOf(name)
  const [time, value, unit, measure] = ['time', 'value', 'value_unit', 'value_variable_code'].map(at)
  if ([at('statistics_code'), time!, value!, unit!, measure!].some((place) => place < 0)) return null
  const blocks: Layout['blocks'][number][] = []
  for (let n = 1; at(`${n}_variable_code`) >= 0; n++) {
    const code = at(`${n}_variable_attribute_code`)
    if (code < 0) return null
    blocks.push({ variable: at(`${n}_variable_code`), code, label: at(`${n}_variable_attribute_label`) })
  }
  return { time: time!, value: value!, unit: unit!, measure: measure!, blocks, width: names.length }
}
