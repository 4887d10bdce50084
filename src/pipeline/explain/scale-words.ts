import type { Language, Wording } from '../../model/text.ts'
import { yearSpan } from '../../render/language/year-span.ts'
import { withUnit } from '../../render/language/with-unit.ts'
import { localNumber } from '../../render/round.ts'
import type { MemberExplained, PlaceExplained, ScaleExplained, StepExplained } from './explanation.ts'
import { appliedWords } from './applied-words.ts'
import { arithmetic } from './arithmetic.ts'
import { braced, digitsOn, isOf, restWords } from './rest-words.ts'

const words = {
  de: {
    assessed: 'der bewerteten Räume',
    present: 'aller Räume mit Wert',
    z: (value: string, mean: string, sd: string, z: string, whose: string) =>
      `Mittel ${whose} ${mean}, Standardabweichung ${sd}: z = (${value} − ${braced(mean)}) / ${sd} = ${z}.`,
    scale: (rests: string, sum: string, to: string) => `Auf die Skala gebracht (${rests}): ${sum} = ${to}.`,
    place: (of: string, below: string, same: string, r: string) =>
      `Von ${of} Räumen liegen ${below} darunter, ${same} gleichauf: von unten gezählt Platz r = ${r}.`,
    quantile: ' Φ⁻¹ heißt in Tabellenprogrammen NORM.S.INV.',
    alone: (weight: string) => `Gewicht ${weight}.`,
    weight: (weight: string, part: string) => `Gewicht ${weight}, Beitrag ${part}.`,
    impute: (methods: string, after: string) => `Hier fehlt der Wert; ergänzt (${methods}): ${after}.`,
    step: (methods: string, before: string, after: string) => `${methods}: aus ${before} wird ${after}.`,
    years: (years: string) => ` von ${years}`,
    none: 'Ohne Wert, darum ohne Beitrag.',
  },
  en: {
    assessed: 'of the assessed areas',
    present: 'of all areas with a value',
    z: (value: string, mean: string, sd: string, z: string, whose: string) =>
      `Mean ${whose} ${mean}, standard deviation ${sd}: z = (${value} − ${braced(mean)}) / ${sd} = ${z}.`,
    scale: (rests: string, sum: string, to: string) => `Put on the scale (${rests}): ${sum} = ${to}.`,
    place: (of: string, below: string, same: string, r: string) =>
      `Of ${of} areas ${below} lie below, ${same} level: counted from below, place r = ${r}.`,
    quantile: ' Φ⁻¹ is NORM.S.INV in spreadsheets.',
    alone: (weight: string) => `Weight ${weight}.`,
    weight: (weight: string, part: string) => `Weight ${weight}, contribution ${part}.`,
    impute: (methods: string, after: string) => `The value is missing here; filled (${methods}): ${after}.`,
    step: (methods: string, before: string, after: string) => `${methods}: ${before} becomes ${after}.`,
    years: (years: string) => ` of ${years}`,
    none: 'Without a value, hence without a contribution.',
  },
}

/** What of a member tells how it came onto its scale. */
type Scaled = Pick<MemberExplained, 'year' | 'unit' | 'treated' | 'turned' | 'steps' | 'scale' | 'place' | 'z'>

/** How a value came onto its scale: what was done to it before, and the numbers the scale rests on. */
export function scaleWords(m: Scaled, l: Language): readonly string[] {
  const w = words[l]
  const n = (value: number) => localNumber(value, 3, l)
  if (m.treated === null || m.z === null) return [w.none]
  const value = m.turned ? -m.treated : m.treated
  const { mean, sd } = m.scale.rests
  const plain = m.scale.method.startsWith('z-') && mean !== undefined && sd !== undefined && standard(m, value)
  const { years, assessedOnly } = m.scale
  const whose = `${assessedOnly ? w.assessed : w.present}${isOf(years, m.year) ? '' : w.years(yearSpan(years, l))}`
  const of = (x: number) => localNumber(x, digitsOn(m.scale), l)
  return [
    ...m.steps.map((step) => stepWords(step, m.unit, l)),
    ...(plain ? [w.z(of(value), of(mean), of(sd), n(m.z), whose)] : ontoScale(m.scale, value, m.place, m.z, m.year, l)),
  ]
}

/** How a value came onto a scale that is not the plain one of z, for everybody to compute again. */
export function ontoScale(
  scale: ScaleExplained,
  value: number,
  place: PlaceExplained | null,
  to: number,
  year: number,
  l: Language,
): readonly string[] {
  const w = words[l]
  const whole = (x: number) => localNumber(x, Number.isInteger(x) ? 0 : 1, l)
  const sum = arithmetic(scale, value, place, l)
  return [
    ...(place === null
      ? []
      : [w.place(whole(place.of), whole(place.below), whole(Math.max(0, place.same - 1)), whole(place.r))]),
    `${w.scale(restWords(scale, year, l), sum, localNumber(to, 3, l))}${sum.includes('Φ') ? w.quantile : ''}`,
  ]
}

/** Whether z is the plain one: mean 0 and standard deviation 1. */
const standard = ({ scale: { rests }, z }: Pick<Scaled, 'scale' | 'z'>, value: number): boolean =>
  Math.abs((value - rests['mean']!) / rests['sd']! - z!) < 1e-9

function stepWords({ step, methods, sameUnit, before, after }: StepExplained, unit: Wording, l: Language): string {
  const w = words[l]
  const list = methods.map((method) => appliedWords(method, l)).join(', ')
  const of = (value: number | null) =>
    value === null ? '–' : sameUnit ? withUnit(value, 3, unit, l) : localNumber(value, 3, l)
  return step === 'impute' ? w.impute(list, of(after)) : w.step(list, of(before), of(after))
}

/** What the member weighs, and what it adds where parts are added up. */
export function weightWords({ weight, contribution }: MemberExplained, l: Language): string {
  const w = words[l]
  const said = localNumber(weight, Number.isInteger(weight) ? 0 : 3, l)
  return contribution === null ? w.alone(said) : w.weight(said, localNumber(contribution, 3, l))
}
