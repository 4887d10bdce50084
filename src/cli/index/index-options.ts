import type { Dialect } from '../../model/delivery.ts'
import type { PresetName } from '../../plan/preset-names.ts'
import type { CommonOptions } from '../command.ts'
import type { StepOptions } from './index-entries.ts'

export interface IndexOptions extends CommonOptions, StepOptions {
  readonly key?: string
  readonly name?: string
  readonly yearColumn?: string
  readonly indicators?: string
  readonly population?: string
  readonly preset?: PresetName
  readonly spec?: string
  readonly format?: Dialect
  readonly drop?: string
  readonly signs?: string
  readonly csv?: boolean
}
