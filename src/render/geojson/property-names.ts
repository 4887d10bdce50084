/** PostgreSQL cuts longer names, and GeoServer and PostGIS follow it. */
const longest = 63

/** `id` would collide with the column that QGIS makes of the feature's own id. */
const reserved = ['id', 'fid', 'gebiet_id', 'gebiet_name', 'ebene', 'jahr']

/** An index or indicator and the endings of its properties; '' is the value itself. */
export interface Named {
  readonly id: string
  readonly endings: readonly string[]
}

/**
 * The stem of the property names of each index and indicator, in their order: ASCII snake_case, with every ending
 * at most 63 characters. Where two would write the same property, the later one is numbered (`alter_2`).
 */
export function propertyNames(named: readonly Named[]): readonly string[] {
  const taken = new Set(reserved)
  return named.map(({ id, endings }) => {
    const room = longest - Math.max(...endings.map((ending) => ending.length)) - '_99'.length
    const clean = id.toLowerCase().replace(/[^a-z0-9]+/g, '_')
    const stem = clean.slice(0, room)
    const free = (name: string) => endings.every((ending) => !taken.has(name + ending))
    let name = stem
    for (let number = 2; !free(name); number++) name = `${stem}_${number}`
    for (const ending of endings) taken.add(name + ending)
    return name
  })
}
