import type { Dialect } from '../../model/delivery.ts'
import type { Properties } from './feature-name.ts'

/** One feature as its format holds it: properties by name, the geometry as GeoJSON writes one. */
export interface Feature {
  readonly properties: Properties
  readonly geometry: unknown
}

/** What a file says of its coordinate system: its name there, and the system, null where that is not understood. */
export interface OwnCrs {
  readonly name: string
  /** An EPSG code, or WKT that proj4 reads. */
  readonly crs: string | null
}

/** An encoding and who names it: the plan, the .cpg file, the .dbf file itself, or nobody where all is ASCII. */
export interface EncodingSaid {
  readonly encoding: Dialect['encoding']
  readonly by: 'plan' | 'cpg' | 'dbf' | 'ascii'
}

/** All features of a delivered file, in its order, not judged. */
export interface Features {
  readonly features: readonly Feature[]
  readonly own: OwnCrs | null
  /** The system of a file that names none, where its format settles that. */
  readonly unnamed: 'EPSG:4326' | null
  /** Of a file that may hold several layers: their names, and which of them this is. */
  readonly layers?: readonly string[]
  readonly layer?: string
  /** Of a Shapefile: how its texts are encoded, and what says so. */
  readonly encoding?: EncodingSaid
}
