import { classOf } from '../../measures/classify/class-of.ts'
import { uncertainty } from '../../measures/composite/robustness/uncertainty.ts'
import { alone, type Crew } from '../../model/crew.ts'
import { AtlasError } from '../../model/error.ts'
import type { Finding } from '../../model/finding.ts'
import type { Frame } from '../../model/frame.ts'
import type { Klasse } from '../../model/klasse.ts'
import type { UncertaintyInfo, UncertaintyScore } from '../../model/robustness.ts'
import { year } from '../../model/year.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Composite } from './assess.ts'
import { classesByYear } from './classes.ts'
import { indexSensitivity } from './sensitivity.ts'
import { isVoted, votedWeights } from './voted-weights.ts'
import { questionsOf } from './uncertainty-factors.ts'

export interface IndexUncertainty {
  readonly scores: readonly UncertaintyScore[]
  readonly info: UncertaintyInfo | null
  readonly findings: readonly Finding[]
}

/**
 * Where each assessed area stands over the draws that the plan asks for, in every Berichtsjahr. Classes are decided in
 * each draw by the rule of the index: the same bounds, or bounds found anew; where these are more or fewer than the
 * published ones, the draw counts for no class. A combination of alternatives that cannot be computed is an error that
 * says so.
 */
export function indexUncertainty(
  id: string,
  plan: Plan,
  { chain, data, rows, years, result }: Composite,
  frames: ReadonlyMap<number, Frame>,
  crew: Crew = alone,
): IndexUncertainty {
  const index = plan.index[id]!
  const asked = index.uncertainty
  if (asked === null) return { scores: [], info: null, findings: [] }
  const labelOf = (part: string) => index.groups[part] ?? plan.indicators[part]!.label
  const { spec, factors, words } = questionsOf(asked, votedWeights(chain, result.nodes), labelOf, isVoted(chain))
  const last = rows.years.at(-1)!
  const count = Math.max(...[...years.values()].map(({ classes }) => classes.length))
  const classify = (value: Float64Array): Int32Array => {
    const own = classesByYear(index.classes, rows, value, data.population)
    const out = new Int32Array(value.length).fill(-1)
    for (const y of rows.years) {
      const { first, end } = rows.span(y)
      const list = own.get(y)!
      // With more or fewer of them, none is the same class any more
      if (list.length !== years.get(y)!.classes.length) continue
      for (let i = first; i < end; i++) {
        const found = classOf(value[i]!, list)
        if (found) out[i] = list.indexOf(found)
      }
    }
    return out
  }
  try {
    const got = uncertainty(
      spec,
      data,
      factors,
      {
        runs: asked.draws,
        seed: asked.seed,
        level: asked.level,
        among: rows.span(last),
        ...(count > 0 && { classify: { count, of: classify } }),
      },
      crew,
    )
    const scores = rows.years.flatMap((y) => {
      const { first } = rows.span(y)
      const own = years.get(y)!
      return frames.get(y)!.units.flatMap((unit, i): UncertaintyScore[] => {
        if (own.pool[i] !== 1) return []
        const at = first + i
        const klasse: Klasse | null = own.klasse[i] ?? null
        return [
          {
            raum: unit.id,
            name: unit.name,
            ebene: plan.areas.level,
            year: year(y),
            index: id,
            rank: own.rank[i]!,
            median: got.median[at]!,
            low: got.low[at]!,
            high: got.high[at]!,
            klasse,
            shares: own.classes.map((one, c) => ({ klasse: one, share: got.classes[c]![at]! })),
            unranked: got.unranked[at]!,
            unclassed: got.unclassed[at]!,
          },
        ]
      })
    })
    const sensitive =
      asked.sensitivity &&
      indexSensitivity(
        spec,
        data,
        factors,
        year(last),
        {
          ...asked.sensitivity,
          seed: asked.seed,
          among: rows.span(last),
          ...(count > 0 && { classify }),
        },
        crew,
      )
    const shift = got.shift.reduce((a, b) => a + b, 0) / got.shift.length
    return {
      scores,
      info: { index: id, draws: asked.draws, level: asked.level, questions: words, shift, sensitivity: sensitive },
      findings: [],
    }
  } catch (error) {
    if (!(error instanceof AtlasError)) throw error
    return { scores: [], info: null, findings: error.findings.map((finding) => said(id, finding)) }
  }
}

const said = (id: string, finding: Finding): Finding => ({
  ...finding,
  found: {
    de: `index.${id}.uncertainty: ${finding.found.de}`,
    en: `index.${id}.uncertainty: ${finding.found.en}`,
  },
  consequence: {
    de: 'eine der Kombinationen, die zur Wahl stehen, lässt sich nicht rechnen',
    en: 'one of the combinations to choose from cannot be computed',
  },
})
