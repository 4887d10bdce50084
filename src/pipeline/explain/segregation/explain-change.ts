import { sum } from '../../../math/sum.ts'
import type { Files } from '../../../model/files.ts'
import type { Counted } from '../../../model/scan.ts'
import type { SegregationChange } from '../../../model/score.ts'
import type { Text } from '../../../model/text.ts'
import type { Plan } from '../../../plan/plan.ts'
import { notOf } from '../../../plan/with-options.ts'
import { blurChanges } from '../../../protect/segregation.ts'
import { inferenceWords } from '../../city/say/inference-words.ts'
import { carriedOf } from '../../observe/observe-all.ts'
import { changesOf } from '../../segregation/changes-of.ts'
import { withCounts } from '../../segregation/observe-apart.ts'
import { segregation } from '../../segregation/segregation.ts'
import { sensitiveIn } from '../../sensitive.ts'
import { finite } from '../finite.ts'
import { unknown } from '../unknown.ts'
import { segregationAddress, type SegregationAddress } from './address.ts'
import type { AreaOfChange, SegregationChangeExplained } from './change-explained.ts'
import { explainedIn, readFor, type ReadFor } from './explain-segregation.ts'
import type { SegregationExplained } from './explained.ts'
import { narrow } from './narrow.ts'

/** `segregation/group/measure/2022`: what became of a value since that year. */
export const isChange = (asked: string): boolean => /^segregation\/[^/]*\/[^/]*\/\d{4}$/.test(asked)

/**
 * What became of a value of segregation from one Berichtsjahr to another: the row of the table, both values with their cells,
 * and from which areas the difference comes. Throws for years that the tables do not compare, and for all that
 * `explainSegregation` throws for.
 */
export async function explainChange(
  plan: Plan,
  files: Files,
  asked: string,
  to: number,
  counted: readonly Counted[] = [],
): Promise<SegregationChangeExplained> {
  const place = asked.lastIndexOf('/')
  const address = segregationAddress(plan, asked.slice(0, place))
  const from = Number(asked.slice(place + 1))
  for (const year of [from, to]) if (!plan.years.includes(year)) throw notOf(plan, year)
  const read = await readFor(plan, files, address.subject, counted)
  const change = changeOf(read, address, from, to)
  if (change === null) throw unknown(asked, String(from), [], compared)
  const [before, after] = [explainedIn(read, address, from), explainedIn(read, address, to)]
  const { draws, seed } = plan.segregation!.inference!
  const named = namedIn(before) && namedIn(after)
  const areas = named ? areasOf(before, after) : []
  const left = (after.over?.value ?? NaN) - (before.over?.value ?? NaN) - sum(areas.map((one) => one.difference))
  return {
    asked,
    from,
    to,
    change,
    chance: inferenceWords({ test: null, resampling: null, jackknife: false, draws, seed }, true),
    kind: named ? after.kind : null,
    areas,
    unnamed: named && after.kind === 'parts' ? finite(left) : null,
    remark: named ? null : (after.remark ?? before.remark),
    before,
    after,
  }
}

/** The row of the table; null where it has none. */
function changeOf(
  { plan, gathered }: ReadFor,
  address: SegregationAddress,
  from: number,
  to: number,
): SegregationChange | null {
  const asked = plan.segregation!
  const own = narrow(plan, address, false)
  if (!(from < to) || (to !== plan.years.at(-1) && from !== to - 1) || address.level !== plan.areas.level) return null
  const measured = [from, to].flatMap(
    (year) => segregation(own, gathered.delivered.get(year)!, carriedOf(gathered, year), gathered.areas).measured,
  )
  if (measured.length < 2) return null
  const found = changesOf({ ...own.segregation!, inference: asked.inference }, measured)
  return blurChanges(found, sensitiveIn(withCounts(plan), gathered))[0] ?? null
}

/** Whether what areas add is that to the value of the table. */
const namedIn = ({ over, kind }: SegregationExplained): boolean => over !== null && over.whole && kind !== null

function areasOf(before: SegregationExplained, after: SegregationExplained): readonly AreaOfChange[] {
  const then = new Map(before.contributions.map(({ raum, contribution }) => [raum, contribution]))
  return after.contributions
    .flatMap(({ raum, name, contribution }): AreaOfChange[] => {
      const old = then.get(raum) ?? null
      return old === null || contribution === null
        ? []
        : [{ raum, name, before: old, after: contribution, difference: contribution - old }]
    })
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference) || (a.raum < b.raum ? -1 : 1))
}

const compared: Text = {
  de: 'ein Jahr, das die Tabelle segregation_veraenderung mit dem Berichtsjahr vergleicht: eines auf denselben Räumen, in dem keine Anzahl fehlt, und ein Plan mit segregation.inference',
  en: 'a year that the table segregation_veraenderung compares with the Berichtsjahr: one on the same areas, in which no count is missing, and a plan with segregation.inference',
}
