/** Published ways to build a social index, by the names a plan may use. */
export const presetNames = [
  'berlin-mss',
  'berlin-gssa',
  'hamburg-sozialmonitoring',
  'gisd',
  'imd',
  'muenster',
  'magdeburg',
  'kgst',
] as const

export type PresetName = (typeof presetNames)[number]
