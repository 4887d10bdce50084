/** A table of ../shared/data with what is known of it from elsewhere. */
export interface TableEntry {
  readonly file: string
  /** Its areas, by a name of `areas.ts`. */
  readonly areas: string
  /** How the plan declares it, in YAML, without file, columns and provider. */
  readonly source: string
  readonly rows: number
  /** Areas of which every cell is known. */
  readonly keys: readonly string[]
  /** Header, or a whole column in YAML; sum of all numbers; areas that are absent; those under a sign; the cells of `keys`. */
  readonly columns: Readonly<Record<string, readonly [string, number, number, number, readonly (number | null)[]]>>
  /** What the sign means that stands in some cells; void where nothing is said. */
  readonly sign?: 'secret' | 'void'
  /** The Berichtsjahr; 2024 where nothing is said. */
  readonly year?: number
  /** Further parts of the plan, in YAML. */
  readonly more?: string
  /** Errors that reading it must give: code, line, value. */
  readonly errors?: readonly (readonly [string, number, string])[]
}

/** Points that are counted per Planungsraum. */
export interface PointsEntry {
  readonly file: string
  readonly points: number
  /** Planungsräume with at least one. */
  readonly areas: number
  readonly counts: Readonly<Record<string, number>>
}

/** Areas with geometry. */
export interface LayerEntry {
  readonly file: string
  readonly key: string
  readonly name: string
  readonly areas: number
  readonly names: Readonly<Record<string, string>>
  /** Square metres of the publisher for all areas together; null where it states none. */
  readonly squareMetres: number | null
}
