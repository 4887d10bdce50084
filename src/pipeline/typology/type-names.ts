import { different } from '../../measures/typology/marks.ts'
import type { Finding } from '../../model/finding.ts'
import type { Text } from '../../model/text.ts'
import type { TypeProfile } from '../../model/typology.ts'
import type { Plan } from '../../plan/plan.ts'
import type { TypeName } from '../../plan/typology-plan.ts'
import { misfit, nobody } from './name-findings.ts'
import type { FoundTypes } from './found-types.ts'
import { typeLabel } from './type-label.ts'
import { typeMeans } from './type-means.ts'

export interface TypeNames {
  readonly label: (year: number, number: number) => Text
  readonly misnamed: ReadonlyMap<number, readonly Text[]>
  readonly findings: readonly Finding[]
}

/**
 * What the types are called in each year. A name of the plan stands where the type of its number still lies above and below
 * the mean as the plan says, by the mark of the portrait; elsewhere the type has its number alone, and a finding says so.
 */
export function typeNames(id: string, plan: Plan, run: FoundTypes): TypeNames {
  const { names, indicators } = plan.typology[id]!
  const ids = indicators.map((one) => one.id)
  const numbersOf = new Map(run.rows.years.map((y) => [y, run.years.get(y)!.numbers.slice(1)] as const))
  const known = [...new Set([...numbersOf.values()].flat())].sort((a, b) => a - b)
  const wrong = run.rows.years.flatMap((y) => {
    const means = typeMeans(ids, run, y)
    const there = numbersOf.get(y)!
    return names.flatMap((name) => {
      const c = there.indexOf(name.type)
      if (c < 0) return []
      const off = apartFrom(name, means[c]!)
      if (off.length === 0) return []
      const other = there.filter((_, k) => k !== c && apartFrom(name, means[k]!).length === 0)
      return [{ y, name, finding: misfit(id, y, name, off, other, plan.indicators) }]
    })
  })
  const stands = (y: number, number: number) =>
    wrong.some((one) => one.y === y && one.name.type === number)
      ? null
      : (names.find(({ type }) => type === number)?.name ?? null)
  const text = (y: number): readonly Text[] => wrong.filter((one) => one.y === y).map(({ finding }) => finding.found)
  return {
    label: (y, number) => typeLabel(number, stands(y, number)),
    misnamed: new Map(run.rows.years.map((y) => [y, text(y)])),
    findings: [
      ...names.filter(({ type }) => !known.includes(type)).map((name) => nobody(id, name, known)),
      ...wrong.map(({ finding }) => finding),
    ],
  }
}

/** Indicators in which a type is not what its name is known by; none of a type without areas, of which nothing can be said. */
function apartFrom({ above, below }: TypeName, means: TypeProfile['indicators']): TypeProfile['indicators'] {
  return means.filter(
    ({ id, deviation }) =>
      (above.includes(id) && deviation < different.clear) || (below.includes(id) && deviation > -different.clear),
  )
}
