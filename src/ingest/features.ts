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

/** All features of a delivered file, in its order, not judged. */
export interface Features {
  readonly features: readonly Feature[]
  readonly own: OwnCrs | null
  /** The system of a file that names none, where its format settles that. */
  readonly unnamed: 'EPSG:4326' | null
}
