import { type Language, wording, type Wording } from '../../model/text.ts'
import { withUnit } from '../../render/language/with-unit.ts'
import { localNumber } from '../../render/round.ts'
import type { MemberExplained, StepExplained } from './explanation.ts'
import { braced, restWords } from './rest-words.ts'

const words = {
  de: {
    z: (value: string, mean: string, sd: string, z: string, whose: string) =>
      `Mittel der bewerteten Räume${whose} ${mean}, Standardabweichung ${sd}: z = (${value} − ${braced(mean)}) / ${sd} = ${z}.`,
    scale: (rests: string, value: string, to: string) => `Auf die Skala gebracht (${rests}): aus ${value} wird ${to}.`,
    place: (of: string, below: string, same: string, formula: string) =>
      `Von ${of} Räumen liegen ${below} darunter, ${same} gleichauf. Formel: ${formula}.`,
    alone: (weight: string) => `Gewicht ${weight}.`,
    weight: (weight: string, part: string) => `Gewicht ${weight}, Beitrag ${part}.`,
    impute: (methods: string, after: string) => `Hier fehlt der Wert; ergänzt (${methods}): ${after}.`,
    step: (methods: string, before: string, after: string) => `${methods}: aus ${before} wird ${after}.`,
    years: (year: number | null) => (year === null ? ' mehrerer Jahre' : ` von ${year}`),
    none: 'Ohne Wert, darum ohne Beitrag.',
  },
  en: {
    z: (value: string, mean: string, sd: string, z: string, whose: string) =>
      `Mean of the assessed areas${whose} ${mean}, standard deviation ${sd}: z = (${value} − ${braced(mean)}) / ${sd} = ${z}.`,
    scale: (rests: string, value: string, to: string) => `Put on the scale (${rests}): ${value} becomes ${to}.`,
    place: (of: string, below: string, same: string, formula: string) =>
      `Of ${of} areas ${below} lie below, ${same} level. Formula: ${formula}.`,
    alone: (weight: string) => `Weight ${weight}.`,
    weight: (weight: string, part: string) => `Weight ${weight}, contribution ${part}.`,
    impute: (methods: string, after: string) => `The value is missing here; filled (${methods}): ${after}.`,
    step: (methods: string, before: string, after: string) => `${methods}: ${before} becomes ${after}.`,
    years: (year: number | null) => (year === null ? ' of several years' : ` of ${year}`),
    none: 'Without a value, hence without a contribution.',
  },
}

/** What of a member tells how it came onto its scale. */
type Scaled = Pick<MemberExplained, 'year' | 'unit' | 'treated' | 'turned' | 'steps' | 'scale' | 'place' | 'z'>

/** How a value came onto its scale: what was done to it before, and the numbers the scale rests on. */
export function scaleWords(m: Scaled, l: Language): readonly string[] {
  const w = words[l]
  const n = (value: number) => localNumber(value, 3, l)
  const whole = (value: number) => localNumber(Math.max(0, value), 0, l)
  if (m.treated === null || m.z === null) return [w.none]
  const value = m.turned ? -m.treated : m.treated
  const { mean, sd } = m.scale.rests
  const plain = m.scale.method.startsWith('z-') && mean !== undefined && sd !== undefined && standard(m, value)
  const whose = m.scale.year === m.year ? '' : w.years(m.scale.year)
  return [
    ...m.steps.map((step) => stepWords(step, m.unit, l)),
    plain ? w.z(n(value), n(mean!), n(sd!), n(m.z), whose) : w.scale(restWords(m.scale, m.year, l), n(value), n(m.z)),
    ...(m.place
      ? [w.place(whole(m.place.of), whole(m.place.below), whole(m.place.same - 1), wording(m.scale.formula, l))]
      : []),
  ]
}

/** Whether z is the plain one: mean 0 and standard deviation 1. */
const standard = ({ scale: { rests }, z }: Pick<Scaled, 'scale' | 'z'>, value: number): boolean =>
  Math.abs((value - rests['mean']!) / rests['sd']! - z!) < 1e-9

function stepWords({ step, methods, before, after }: StepExplained, unit: Wording, l: Language): string {
  const w = words[l]
  const list = methods.map((method) => method[l]).join(', ')
  const of = (value: number | null) => (value === null ? '–' : withUnit(value, 3, unit, l))
  return step === 'impute' ? w.impute(list, of(after)) : w.step(list, of(before), of(after))
}

/** What the member weighs, and what it adds where parts are added up. */
export function weightWords({ weight, contribution }: MemberExplained, l: Language): string {
  const w = words[l]
  const said = localNumber(weight, Number.isInteger(weight) ? 0 : 3, l)
  return contribution === null ? w.alone(said) : w.weight(said, localNumber(contribution, 3, l))
}
