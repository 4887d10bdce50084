import type { RaumId } from './bezugsraum.ts'

/** x, y: metres or degrees, as the CRS says; longitude first. */
export type Position = readonly [number, number]
export type Ring = readonly Position[]
/** Outer ring first, then holes. */
export type Polygon = readonly Ring[]

/** One feature as delivered: a key may come more than once (exclaves). `at` counts features from 1. */
export interface DeliveredFeature {
  readonly key: string
  readonly name: string
  readonly polygons: readonly Polygon[]
  readonly at: number
  /** Further properties that the plan names: text without blanks around it, or a number; left out where there is none. */
  readonly columns?: Readonly<Record<string, string | number>>
}

export interface DeliveredLayer {
  readonly file: string
  /** `EPSG:25832` and the like. */
  readonly crs: string
  readonly features: readonly DeliveredFeature[]
}

/** Geometry by key, one entry a Bezugsraum, each a list of polygons. */
export interface Layer {
  readonly crs: string
  readonly polygons: ReadonlyMap<RaumId, readonly Polygon[]>
}
