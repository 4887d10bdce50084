import type { IndexScore, IndicatorScore, Release, Results } from '../model/score.ts'
import { persons } from './persons.ts'

/**
 * The last gate before anything is written: what may be shown. Throws where a number or a class stands beside a
 * status that withholds it, or a count below the minimum got this far: that would be our bug, and nothing is
 * written. `minimum` gives the smallest count of an indicator,
 * `facilities` says whether its numerator counts things and not persons.
 */
export function release(
  results: Results,
  minimum: (indicator: string) => number,
  facilities: (indicator: string) => boolean = () => false,
): Release {
  for (const score of results.indicators) {
    const { numerator, denominator, value, z, rank, klasse } = score
    if (score.status !== 'ok' && score.unshrunk !== undefined && !Number.isNaN(score.unshrunk))
      throw leak(score, 'an unshrunk value beside its status')
    if (score.status !== 'ok' && (klasse || ![value, numerator, denominator, z, rank].every(Number.isNaN)))
      throw leak(score, 'a number beside its status')
    const least = minimum(score.indicator)
    for (const count of persons(numerator, denominator, facilities(score.indicator)))
      if (count > 0 && count < least) throw leak(score, 'a count below the minimum')
  }
  for (const score of results.indices) {
    const { value, sum, rank, dynamicsValue, dynamicsSum, klasse, dynamics } = score
    if (
      score.status !== 'ok' &&
      (klasse || dynamics || ![value, sum, rank, dynamicsValue, dynamicsSum].every(Number.isNaN))
    )
      throw leak(score, 'a number beside its status')
    if (score.status !== 'ok' && (score.certainty || score.dynamicsCertainty))
      throw leak(score, 'a range of ranks beside its status')
  }
  const asked =
    (results.associationLocal ?? []).length > 0 || [...(results.parts ?? []), ...(results.types ?? [])].length > 0
  const shown = asked ? shownIn(results.indicators) : new Map<string, number>()
  for (const part of results.parts ?? [])
    if (part.kind === 'indicator' && !Number.isNaN(part.raw) && part.raw !== shown.get(cell(part, part.part)))
      throw leak(part, 'a part of an index that is not shown')
  for (const score of results.local ?? [])
    if (score.status !== 'ok' && (score.klasse || ![score.value, score.p].every(Number.isNaN)))
      throw leak(score, 'a number beside its status')
  for (const score of results.contributions ?? [])
    if (score.status !== 'ok' && ![score.value, score.part, score.change].every(Number.isNaN))
      throw leak(score, 'what an area adds beside its status')
  for (const score of results.associationLocal ?? []) {
    if (score.status !== 'ok' && (score.klasse || ![score.value, score.p].every(Number.isNaN)))
      throw leak(score, 'a number beside its status')
    if (score.status === 'ok' && !shown.has(cell(score, score.indicator)))
      throw leak(score, 'a neighbourhood of a value that is not shown')
  }
  for (const score of results.types ?? []) {
    const { type, silhouette, stability, other, indicators } = score
    if (score.status !== 'ok' && (type || other || ![silhouette, stability].every(Number.isNaN)))
      throw leak(score, 'a type beside its status')
    if (type && !indicators.every((indicator) => shown.has(cell(score, indicator))))
      throw leak(score, 'a type made of a value that is not shown')
  }
  const assessed = new Set(results.indices.filter(({ status }) => status === 'ok').map(place))
  for (const score of results.uncertainty ?? [])
    if (!assessed.has(place(score))) throw leak(score, 'a range of ranks of an area that is not assessed')
  for (const score of results.development ?? [])
    if (!assessed.has(place(score)) || !assessed.has(place({ ...score, year: score.since })))
      throw leak(score, 'a change of an area that is not assessed')
  return results as unknown as Release
}

const shownIn = (scores: readonly IndicatorScore[]) =>
  new Map(scores.filter(({ status }) => status === 'ok').map((score) => [cell(score, score.indicator), score.value]))

const place = ({ raum, year, index }: Pick<IndexScore, 'raum' | 'year' | 'index'>) => `${index} ${year} ${raum}`

const cell = ({ raum, ebene, year }: Pick<IndicatorScore, 'raum' | 'ebene' | 'year'>, indicator: string) =>
  `${ebene} ${raum} ${year} ${indicator}`

const leak = (score: { raum: string; year: number }, what: string): Error =>
  new Error(`disclosure gate: ${what} (${score.raum}, ${score.year})`)
