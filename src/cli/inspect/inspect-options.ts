import type { AreasOptions } from './areas-asked.ts'
import type { CommonOptions } from '../command.ts'
import type { GivenOptions } from './given.ts'

export interface InspectOptions extends AreasOptions, GivenOptions, CommonOptions {
  readonly write?: string | true
  readonly name?: string
  readonly provider?: string
  readonly licence?: string
  readonly missing?: 'allow'
  readonly year?: number
  readonly gebietsstand?: string
  readonly exclaves?: 'dissolve'
  readonly of?: 'facilities' | 'persons'
}
