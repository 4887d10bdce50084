import type { z } from 'zod'
import type { Text } from '../model/text.ts'
import type { PresetName } from './preset-names.ts'
import { berlinMss } from './presets/berlin-mss.ts'
import type { presetEntries } from './schema/social-index.ts'

/** A part of a plan that stands for a published index: entries of `index.<name>` as a plan would say them. */
export interface Preset {
  readonly label: Text
  readonly source: string
  readonly index: z.input<typeof presetEntries>
}

/** Published ways to build a social index. */
export const presets: Readonly<Record<PresetName, Preset>> = {
  'berlin-mss': berlinMss,
}
