import type { GenesisEvidence, GenesisSlice } from '../../ingest/inspect/inspect-genesis.ts'
import type { Line } from './aligned.ts'
import { flow, planName, scalar } from './yaml-words.ts'

/** More columns than this nobody wants to have written: then only the totals. */
const most = 60

/** A column for each slice of the table, or for the totals alone where there are very many. */
export function genesisColumns({ slices, measures, variables }: GenesisEvidence): Line[] {
  const totals = slices.filter(({ total }) => total)
  const chosen = slices.length <= most ? slices : totals
  const taken = new Set<string>()
  const lines = chosen.map(({ measure, unit, where }): Line => {
    const content = measures.find(({ code }) => code === measure)!
    const severalUnits = unitsBeside(slices, measure, where) > 1
    const labels = Object.entries(where).map(([code, attribute]) => {
      const variable = variables.find((one) => one.code === code)
      const found = variable?.attributes.find((one) => one.code === attribute)
      const division = variable?.label || code
      return found ? found.label || attribute : attribute === '' ? `ohne ${division}` : `${division} ${attribute}`
    })
    const id = planName(
      [content.label || measure, ...labels, ...(severalUnits ? [unitName(unit)] : [])].join(' '),
      taken,
    )
    taken.add(id)
    const conditions = [
      ...Object.entries(where).map(([code, attribute]) => [scalar(code), JSON.stringify(attribute)] as const),
      ...(severalUnits ? [['value_unit', JSON.stringify(unit)] as const] : []),
    ]
    const column =
      conditions.length === 0
        ? scalar(measure)
        : flow([
            ['column', scalar(measure)],
            ['where', flow(conditions)],
          ])
    return [`${id}: ${column}`, [[content.label || measure, ...labels].join(', '), `(${unit})`].join(' ')]
  })
  const left = slices.length - chosen.length
  return left === 0
    ? lines
    : [...lines, [`# ${left} weitere Ausschnitte: mit where: { MERKMAL: "AUSPRÄGUNG" } von Hand`]]
}

const unitsBeside = (slices: readonly GenesisSlice[], measure: string, where: GenesisSlice['where']): number =>
  slices.filter((one) => one.measure === measure && JSON.stringify(one.where) === JSON.stringify(where)).length

const unitName = (unit: string): string => (unit === '%' ? 'prozent' : unit)
