declare module 'topojson-client' {
  /** GeoJSON of one object of a topology. */
  export function feature(topology: unknown, object: unknown): unknown
}
