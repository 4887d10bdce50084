import type { z } from 'zod'
import type { Text } from '../model/text.ts'
import type { PresetName } from './preset-names.ts'
import { berlinGssa } from './presets/berlin-gssa.ts'
import { berlinMss } from './presets/berlin-mss.ts'
import { gisd } from './presets/gisd.ts'
import { hamburgSozialmonitoring } from './presets/hamburg-sozialmonitoring.ts'
import { imd } from './presets/imd.ts'
import { kgst } from './presets/kgst.ts'
import { magdeburg } from './presets/magdeburg.ts'
import { muenster } from './presets/muenster.ts'
import type { presetEntries } from './schema/social-index.ts'

/** A part of a plan that stands for a published index: entries of `index.<name>` as a plan would say them. */
export interface Preset {
  readonly label: Text
  readonly source: string
  /** What its publisher does besides, and what is not published and therefore settled here. */
  readonly note: Text
  readonly index: Readonly<Partial<Record<keyof z.input<typeof presetEntries>, unknown>>>
}

/** Published ways to build a social index. */
export const presets: Readonly<Record<PresetName, Preset>> = {
  'berlin-mss': berlinMss,
  'berlin-gssa': berlinGssa,
  'hamburg-sozialmonitoring': hamburgSozialmonitoring,
  gisd,
  imd,
  muenster,
  magdeburg,
  kgst,
}
