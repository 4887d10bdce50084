import type { Preset } from './presets/preset.ts'
import type { PresetName } from './preset-names.ts'
import { berlinGssa } from './presets/berlin-gssa.ts'
import { berlinMss } from './presets/berlin-mss.ts'
import { gisd } from './presets/gisd.ts'
import { hamburgSozialmonitoring } from './presets/hamburg-sozialmonitoring.ts'
import { imd } from './presets/imd.ts'
import { kgst } from './presets/kgst.ts'
import { magdeburg } from './presets/magdeburg.ts'
import { muenster } from './presets/muenster.ts'

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
