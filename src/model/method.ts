import type { Text, Wording } from './text.ts'

interface Named {
  readonly label: Text
}

/** A number, by default any finite one. Without `default` it must be given. */
export interface NumberParameter extends Named {
  readonly kind: 'number'
  readonly default?: number
  readonly min?: number
  readonly max?: number
  readonly whole?: boolean
}

/** One of some names. Without `default` it must be given. */
export interface ChoiceParameter<C extends string = string> extends Named {
  readonly kind: 'choice'
  readonly choices: readonly C[]
  /** What each means in a sentence on the method; without, the choice itself is printed behind the label. */
  readonly names?: Readonly<Record<C, Text>>
  readonly default?: C
}

export type Parameter = NumberParameter | ChoiceParameter
export type Parameters = Readonly<Record<string, Parameter>>

type Value<P extends Parameter> = P extends ChoiceParameter<infer C> ? C : number

/** The parameters of a method with their values, all of them. */
export type Settings<P extends Parameters = Parameters> = { readonly [K in keyof P]: Value<P[K]> }

/** Parameters as a person gives them: those that have a default may be left out. */
export type Given = Readonly<Record<string, number | string>>

/** What a step can ask for beside the numbers themselves. */
export type Need = 'population' | 'reference' | 'target' | 'goalposts' | 'groups' | 'years' | 'denominator' | 'votes'

/** A named way to do one step of the index: what it is, its formula and source, its parameters and what it needs. */
export interface Method<P extends Parameters = Parameters> {
  readonly id: string
  readonly label: Text
  readonly formula: Wording
  readonly source: string
  readonly parameters: P
  readonly needs: readonly Need[]
}
