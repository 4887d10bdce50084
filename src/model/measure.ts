import type { Contiguity } from './neighbours.ts'
import type { Places, Space } from './space.ts'
import type { Text, Wording } from './text.ts'
import type { Vector } from './vector.ts'

/**
 * What a measure may ask for. Vectors hold one number an area, all in the same order, no NaN. Areas where nobody
 * lives may be among them: a measure says what it does with them, and changes nothing where it says nothing.
 */
export interface Inputs {
  /** Persons of the group. */
  group: Vector
  /** Persons it is compared with; for a group against the rest: total − group. */
  other: Vector
  /** All persons. */
  total: Vector
  /** Persons of a second group, and all among whom they are counted; they may be the persons of `group` and `total`. */
  second: Vector
  secondTotal: Vector
  /** Persons of each of several groups that nobody belongs to twice, lowest first where they have an order. Together they are all. */
  groups: readonly Vector[]
  space: Space
  contiguity: Contiguity
  /** One or several city centres. */
  centres: Places
}

/**
 * Axioms of James & Taeuber (1985), Hutchens (2001) and Reardon & O'Sullivan (2004), tried on seeded random cities for
 * every measure that claims them. A measure that does not claim one breaks it.
 */
export type Law =
  /** The order of the areas changes nothing. */
  | 'order'
  /** Nor does a multiple of all persons. */
  | 'scale'
  /** Nor do areas that are parted without changing shares (organisational equivalence). */
  | 'split'
  /** Nor does the choice which of two groups is the group. */
  | 'symmetry'
  /** Nor does a multiple of the group alone (composition invariance). */
  | 'composition'
  /** The value falls when a member of the group changes places with somebody else from where its share is lower. */
  | 'transfers'
  /** The value does not rise then, but may stay. Follows from `transfers`. */
  | 'weak-transfers'
  /** The value does not rise when two areas become one. */
  | 'merging'
  /** Values lie within the declared range. */
  | 'bounds'

/** What part of segregation a measure is about, after Massey & Denton (1988) and Reardon & O'Sullivan (2004). */
export type Dimension =
  | 'evenness'
  | 'exposure'
  | 'concentration'
  | 'centralisation'
  | 'clustering'
  | 'diversity'
  | 'association'
  | 'inequality'

/** A number that a measure can be turned by: declared, printed beside the value, never hidden. */
export interface Parameter {
  readonly label: Text
  /** `km` or empty. */
  readonly unit: string
  readonly default: number
  /** Values that make sense; a plan with another one is refused. */
  readonly range: readonly [number, number]
  /** Where it is a choice between named ways: these, and the number is the position in this list. Written with `choice()`. */
  readonly options?: readonly Option[]
  /** Whether only whole numbers make sense. */
  readonly whole?: true
  /** The choice with which alone it does anything; otherwise it is neither printed nor to be set. */
  readonly when?: { readonly parameter: string; readonly is: readonly string[] }
}

/** One of the ways that a parameter offers; the name is what a plan says and an output prints. */
export interface Option {
  readonly name: string
  readonly label: Text
}

/** A parameter that is a choice between named ways, the first being the default unless the measure says otherwise. */
export const choice = (label: Text, options: readonly Option[]): Parameter => ({
  label,
  unit: '',
  default: 0,
  range: [0, options.length - 1],
  options,
})

/** The values of a measure's parameters, all of them. */
export type Values<P extends string> = Readonly<Record<P, number>>

/** What people and the program know of a statistic: the catalogue, the docs and the method chapter print it. */
export interface Definition<K extends keyof Inputs = keyof Inputs, P extends string = string> {
  /** Also the name of its file. */
  readonly id: string
  /** The folder below `measures/`. */
  readonly family: string
  readonly dimension: Dimension
  readonly label: Text
  readonly formula: Wording
  readonly source: string
  readonly range: readonly [number, number]
  readonly needs: readonly K[]
  readonly parameters: Readonly<Record<P, Parameter>>
  /** How to read a value, in one sentence with `{value}` in it. */
  readonly reading: Text
  /** The same for a value below 0, which stands in it without its sign; where `reading` would say nonsense of it. */
  readonly readingBelow?: Text
  /** What to know before quoting it: undefined cases, and where other programs give another number and why. */
  readonly note?: Text
}

/** What a statistic would be by chance, and how far it is from that. */
export interface Deviation {
  readonly expected: number
  readonly variance: number
  /** (value − expected)/√variance. NaN where the variance is not above 0. */
  readonly z: number
  /** Two-sided: probability of a deviation at least this far on either side, if z is normal. */
  readonly p: number
}

/**
 * A statistic over all areas of a city: one frozen object in one file. Never throws for data; NaN is "undefined".
 * Parameters that are not given have their declared default.
 */
export interface Measure<K extends keyof Inputs = keyof Inputs, P extends string = string> extends Definition<K, P> {
  readonly laws: readonly Law[]
  compute(inputs: Pick<Inputs, K>, given?: Partial<Values<P>>): number
  /** Value expected if the group were spread by chance alone, with the areas' sizes as they are. */
  expected?(inputs: Pick<Inputs, K>, given?: Partial<Values<P>>): number
  /** What the value would be if all that stands in the areas were dealt out to them by lot, by formula. */
  dealt?(inputs: Pick<Inputs, K>, given?: Partial<Values<P>>): Deviation
}

/** A statistic with a value for every area. NaN where it is undefined there, and wherever nobody lives. */
export interface LocalMeasure<K extends keyof Inputs = keyof Inputs, P extends string = string> extends Definition<
  K,
  P
> {
  compute(inputs: Pick<Inputs, K>, given?: Partial<Values<P>>): Float64Array
}

/** What the file of a measure says: its computation gets every parameter, and one without parameters names none. */
type Written<K extends keyof Inputs, P extends string, D extends Definition<K, P>> = Omit<
  D,
  'parameters' | 'compute' | 'expected' | 'dealt'
> & {
  readonly parameters?: Readonly<Record<P, Parameter>>
  compute(inputs: Pick<Inputs, K>, values: Values<P>): D extends Measure<K, P> ? number : Float64Array
}

export function measure<K extends keyof Inputs, P extends string = never>(
  written: Written<K, P, Measure<K, P>> & {
    expected?(inputs: Pick<Inputs, K>, values: Values<P>): number
    dealt?(inputs: Pick<Inputs, K>, values: Values<P>): Deviation
  },
): Measure<K, P> {
  const { values, parameters } = complete<P>(written.parameters)
  const { compute, expected, dealt } = written
  return Object.freeze({
    ...written,
    parameters,
    compute: (inputs: Pick<Inputs, K>, given?: Partial<Values<P>>) => compute(inputs, values(given)),
    ...(expected && {
      expected: (inputs: Pick<Inputs, K>, given?: Partial<Values<P>>) => expected(inputs, values(given)),
    }),
    ...(dealt && {
      dealt: (inputs: Pick<Inputs, K>, given?: Partial<Values<P>>) => dealt(inputs, values(given)),
    }),
  }) as Measure<K, P>
}

export function localMeasure<K extends keyof Inputs, P extends string = never>(
  written: Written<K, P, LocalMeasure<K, P>>,
): LocalMeasure<K, P> {
  const { values, parameters } = complete<P>(written.parameters)
  const { compute } = written
  return Object.freeze({
    ...written,
    parameters,
    compute: (inputs: Pick<Inputs, K>, given?: Partial<Values<P>>) => compute(inputs, values(given)),
  }) as LocalMeasure<K, P>
}

function complete<P extends string>(declared: Readonly<Record<P, Parameter>> | undefined) {
  const parameters = Object.freeze(declared ?? ({} as Record<P, Parameter>))
  const names = Object.keys(parameters) as P[]
  return {
    parameters,
    values: (given: Partial<Values<P>> = {}) =>
      Object.fromEntries(names.map((name) => [name, given[name] ?? parameters[name].default])) as Values<P>,
  }
}
