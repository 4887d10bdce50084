import { fail } from '../../../model/error.ts'
import type { Aggregator, Parts } from '../aggregate/aggregator.ts'

/**
 * Throws where a method of aggregation meets values it cannot take, or weights below 0 under a mean of
 * logarithms, inverses or powers, and names the first.
 */
export function refuseValues(
  { id, label, takes }: Aggregator,
  node: string,
  { columns, weights, ids }: Parts & { readonly ids: readonly string[] },
  areas: readonly string[],
): void {
  if (takes === 'any') return
  for (let k = 0; k < columns.length; k++) {
    if (weights[k] === 0) continue
    const at = columns[k]!.findIndex((x) => (takes === 'positive' ? x <= 0 : x < 0))
    if (at < 0) continue
    const value = shown(columns[k]![at])
    const limit =
      takes === 'positive'
        ? { de: 'Werte über 0', en: 'values above 0' }
        : { de: 'Werte ab 0', en: 'values of 0 or more' }
    throw fail(
      'ATL-0391',
      {
        de: `${label.de} (${id}) für ${node}: ${ids[k]} hat im Raum ${areas[at]} auf seiner Skala den Wert ${value.replace('.', ',')}`,
        en: `${label.en} (${id}) for ${node}: ${ids[k]} has the value ${value} on its scale in area ${areas[at]}`,
      },
      {
        raum: areas[at]!,
        value,
        expected: limit,
        remedy: {
          de: 'eine Skala über 0 wählen, etwa Min–Max von 1 bis 100, oder das arithmetische Mittel',
          en: 'choose a scale above 0, such as min–max from 1 to 100, or the arithmetic mean',
        },
      },
    )
  }
}

/** Never 0 for what is not. */
const shown = (value: number): string => String(Number(value.toPrecision(4)))
