import { scored } from '../../measures/reliability/chain-score.ts'
import { rankCertainty } from '../../measures/reliability/rank-certainty.ts'
import { certaintySentence } from '../../measures/reliability/words.ts'
import { alone, type Crew } from '../../model/crew.ts'
import type { Finding } from '../../model/finding.ts'
import type { Frame } from '../../model/frame.ts'
import type { Observations } from '../../model/observations.ts'
import type { RankCertainty } from '../../model/score.ts'
import { year } from '../../model/year.ts'
import type { ReliabilityPlan } from '../../plan/index-plan.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Composite } from './assess.ts'
import { countsOf, type Drawn } from './counts.ts'
import type { CarriedFrame } from '../observe/observe-carried.ts'

export interface CertaintyOf {
  /** By position of the area; none where the area is not assessed. */
  readonly areas: ReadonlyMap<number, RankCertainty>
  readonly findings: readonly Finding[]
}

/**
 * How far small counts leave ranks and classes of an index open in one Berichtsjahr, by seeded draws of the counts of the
 * assessed areas; of a year that was `carried` to other areas, of the counts as delivered, so that what is uncertain in the
 * Umsteigeschlüssel itself stays out. None, with a finding, where counts are no whole numbers of persons, or larger than
 * their denominators.
 */
export function certaintyOf(
  plan: Plan,
  id: string,
  reliability: ReliabilityPlan,
  composite: Composite,
  y: number,
  frame: Frame,
  observed: ReadonlyMap<string, Observations>,
  carried: CarriedFrame | null = null,
  crew: Crew = alone,
): CertaintyOf {
  const { districts } = reliability
  const level = districts === null ? undefined : frame.levels.get(districts)
  const members = composite.chain.indicators.map((one) => one.id)
  const draw = (areas: readonly number[]) =>
    members.map((one) => countsOf(plan, one, areas, observed.get(one)!, level, carried))
  return certain(plan, id, reliability, composite, y, { members, draw }, crew)
}

/** The indicators whose counts are drawn, in the order of the chain, and how. */
export interface Members {
  readonly members: readonly string[]
  draw(areas: readonly number[]): readonly Drawn[]
}

/** The same of any composite, by the counts that its members are made of. */
export function certain(
  plan: Plan,
  id: string,
  { draws, seed, law, confidence }: ReliabilityPlan,
  { chain, data, rows, years }: Composite,
  y: number,
  { members, draw }: Members,
  crew: Crew,
): CertaintyOf {
  const { pool, classes, rank, klasse } = years.get(y)!
  const areas = Array.from(pool.keys()).filter((i) => pool[i] === 1)
  if (areas.length < 2) return { areas: new Map(), findings: [] }
  const drawn = draw(areas)
  const whole = (x: number) => Number.isInteger(x)
  const bad = drawn.findIndex(({ counts: { events, persons } }) =>
    Array.from(events).some((r, j) => !(whole(r) && whole(persons[j]!) && persons[j]! > 0 && r <= persons[j]!)),
  )
  if (bad >= 0) return { areas: new Map(), findings: [uncounted(id, y, members[bad]!)] }
  const per = members.map((one) => {
    const { value } = plan.indicators[one]!
    return value.kind === 'rate' ? value.per : 1
  })
  const { first } = rows.span(y)
  const at = (i: number) =>
    Math.max(
      0,
      classes.findIndex(({ number }) => number === klasse[i]?.number),
    )
  const found = rankCertainty(
    {
      counts: drawn.map(({ counts }) => counts),
      made: drawn.map(({ made }) => made),
      score: scored(
        chain,
        data,
        Int32Array.from(areas, (i) => first + i),
        per,
      ),
      // without classes all areas are in one
      classes: classes.length === 0 ? [{}] : classes,
      law,
      ...(drawn.every((one) => one.districts) && { districts: drawn.map((one) => one.districts!) }),
      draws,
      seed,
      confidence,
      // full precision of the chain itself
      published: { rank: areas.map((i) => rank[i]!), klasse: areas.map(at) },
    },
    crew,
  )
  const labels = classes.map(({ label }) => label)
  return {
    areas: new Map(
      areas.map((i, j): [number, RankCertainty] => {
        const certainty = found[j]!
        const { low, high, shares, rival, distinct } = certainty
        return [
          i,
          {
            low: Math.min(low, rank[i]!),
            high: Math.max(high, rank[i]!),
            share: classes.length === 0 ? NaN : shares[at(i)]!,
            rival: rival === null ? null : classes[rival]!,
            distinct: classes.length === 0 ? null : distinct,
            open: distinct
              ? []
              : classes
                  .filter((_, c) => c === rival || (c !== certainty.klasse && shares[c]! >= 1 - confidence))
                  .map(({ number }) => number),
            words: certaintySentence(certainty, labels),
          },
        ]
      }),
    ),
    findings: [],
  }
}

const uncounted = (id: string, y: number, indicator: string): Finding => ({
  code: 'ATL-0396',
  severity: 'info',
  year: year(y),
  column: indicator,
  found: {
    de: `${id}, ${y}: ohne Rangbereiche, denn ${indicator} beruht nicht auf ganzen Anzahlen von Personen`,
    en: `${id}, ${y}: without ranges of ranks, since ${indicator} does not rest on whole counts of persons`,
  },
})
