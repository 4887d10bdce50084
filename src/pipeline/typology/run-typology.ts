import type { Stage } from '../../measures/composite/chain/stage.ts'
import { bestNumber, tryNumbers, type Tried } from '../../measures/typology/number-of-types.ts'
import { steadyLabels } from '../../measures/typology/steady-labels.ts'
import { frozen, typology, type Typology } from '../../measures/typology/typology.ts'
import { AtlasError } from '../../model/error.ts'
import type { Finding } from '../../model/finding.ts'
import type { Text } from '../../model/text.ts'
import type { Plan } from '../../plan/plan.ts'
import { exclusions } from '../../prepare/exclusions.ts'
import type { Gathered } from '../gather/gather.ts'
import type { IndexRows } from '../social-index/rows.ts'
import type { Observed } from '../observe/observed.ts'
import { chosen, fewer, held, tooFew } from './findings.ts'
import type { FoundTypes } from './found-types.ts'
import { typeNames } from './type-names.ts'
import { profiled } from './scaled.ts'

export interface TypologyRun extends FoundTypes {
  /** What a type is called in a year. */
  readonly label: (year: number, number: number) => Text
  /** Names of the plan that do not stand, by year. */
  readonly misnamed: ReadonlyMap<number, readonly Text[]>
  /** Values on their scale. */
  readonly scaled: Stage
  /** Empty where the plan says how many types there are. */
  readonly tried: readonly Tried[]
  readonly count: number
}

export interface TypologyOutcome {
  /** Null where something is wrong; `findings` say what. */
  readonly run: TypologyRun | null
  readonly excluded: (year: number) => readonly (Text | null)[]
  readonly findings: readonly Finding[]
}

/**
 * The types of every Berichtsjahr of a typology: found anew in each, under the numbers of the year before, or those of
 * the base year, to which the areas of other years are assigned.
 */
export function runTypology(
  id: string,
  plan: Plan,
  { frames }: Pick<Gathered, 'frames'>,
  observed: Observed,
): TypologyOutcome {
  const asked = plan.typology[id]!
  const reasons = new Map(
    asked.years.map((y) => [y, exclusions([...plan.areas.exclude, ...asked.exclude], frames.get(y)!)]),
  )
  const excluded = (y: number) => reasons.get(y)!
  const failed = (findings: readonly Finding[]): TypologyOutcome => ({ run: null, excluded, findings })
  try {
    const { rows, raw, scaled } = profiled(asked, frames, observed, excluded)
    const basis = asked.base === null ? rows.years : [asked.base]
    const few = rows.years.flatMap((y) => {
      const { first, end } = rows.span(y)
      const typed = raw.out.slice(first, end).filter((why) => why === null).length
      return tooFew(id, y, basis.includes(y) ? asked.types.to : 1, typed, end - first) ?? []
    })
    if (few.length > 0) return failed(few)
    const stage = scaled()
    const columns = new Map(
      rows.years.map((y) => {
        const { first, end } = rows.span(y)
        return [y, stage.columns.map((column) => column.slice(first, end))] as const
      }),
    )
    const { method, starts, covariance, seed, draws, types, base } = asked
    const how = {
      method,
      starts,
      ...(covariance && { covariance }),
      seed,
      directed: asked.indicators.map(({ direction }) => direction !== 'neutral'),
    }
    const tried =
      types.from === types.to || basis.length === 0
        ? []
        : tryNumbers(
            basis.map((y) => columns.get(y)!),
            types,
            how,
          )
    const best = tried.length > 0 ? bestNumber(tried) : null
    const count = best?.count ?? types.to
    const found = new Map(basis.map((y) => [y, typology(columns.get(y)!, { ...how, count, draws })] as const))
    const of = (y: number) => found.get(y) ?? frozen(columns.get(y)!, found.get(base!)!)
    const years = new Map(rows.years.map((y) => [y, { columns: columns.get(y)!, found: of(y) }] as const))
    const numbers = base === null ? steady(rows, years) : same(years)
    const numbered = {
      years: new Map([...years].map(([y, own]) => [y, { ...own, numbers: numbers.get(y)! }])),
      rows,
      raw,
      scaled: stage,
      tried,
      count,
    }
    const names = typeNames(id, plan, numbered)
    return {
      run: { ...numbered, label: names.label, misnamed: names.misnamed },
      excluded,
      findings: [
        ...(best ? [chosen(id, tried, best)] : []),
        ...[...found].flatMap(([y, { types: got }]) => (got.length < count ? [fewer(id, y, count, got.length)] : [])),
        ...[...found].flatMap(([y, { mixture }]) =>
          (mixture?.held ?? []).map((type) => held(id, y, numbers.get(y)![type]!)),
        ),
        ...names.findings,
      ],
    }
  } catch (error) {
    if (!(error instanceof AtlasError)) throw error
    return failed(
      error.findings.map((finding) => ({
        ...finding,
        found: { de: `${id}: ${finding.found.de}`, en: `${id}: ${finding.found.en}` },
      })),
    )
  }
}

type Found = ReadonlyMap<number, { readonly found: Typology }>

/**
 * Numbers from year to year, so that as many areas as possible keep theirs; a number is never given to another type, and a type
 * that was gone for some years has its own again.
 */
function steady(rows: IndexRows, years: Found): Map<number, readonly number[]> {
  const used = new Set<number>()
  let before = new Map<string, number>()
  const last = new Map<number, ReadonlySet<string>>()
  return new Map(
    rows.years.map((y) => {
      const { first, end } = rows.span(y)
      const areas = rows.areas.slice(first, end)
      const { type, types } = years.get(y)!.found
      const there = new Set(before.values())
      // of several types that are gone, the latest that an area was of
      const gone = [...last].filter(([number]) => !there.has(number)).toReversed()
      const labels = steadyLabels(
        type,
        areas.map((area) => before.get(area) ?? 0),
        used,
        areas.map((area) => gone.find(([, own]) => own.has(area))?.[0] ?? 0),
      )
      const numbers = [0, ...types.map(() => 0)]
      type.forEach((own, i) => (numbers[own] = labels[i]!))
      before = new Map(areas.map((area, i) => [area, labels[i]!]))
      for (const number of numbers) {
        if (number === 0) continue
        used.add(number)
        last.delete(number)
        last.set(number, new Set(areas.filter((_, i) => labels[i] === number)))
      }
      return [y, numbers] as const
    }),
  )
}

const same = (years: Found): Map<number, readonly number[]> =>
  new Map([...years].map(([y, { found }]) => [y, [0, ...found.types.map(({ number }) => number)]]))
