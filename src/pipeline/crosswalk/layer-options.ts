/** What the commands on Umsteigeschlüssel call keys and layers of the two files of areas. */
export const layerOptions = {
  old: { key: '--key-old', layer: '--layer-old' },
  present: { key: '--key-new', layer: '--layer-new' },
} as const
