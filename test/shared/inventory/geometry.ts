import type { LayerEntry, PointsEntry } from './entry.ts'

// Features, names and square metres (GROESSE_m2, on the ellipsoid) taken from the raw files by Python's json module;
// Flensburg's square metres stand in flensburg-layers.test.ts.
export const layers: readonly LayerEntry[] = [
  {
    file: 'berlin-geometry/lor_planungsraeume_2021.epsg25833.geojson',
    key: 'PLR_ID',
    name: 'PLR_NAME',
    areas: 542,
    names: { '01100101': 'Stülerstraße', '11501341': 'Karlshorst Süd', '12601236': 'Schorfheidestraße' },
    squareMetres: 891_118_199.589,
  },
  {
    file: 'berlin-geometry/lor_bezirksregionen_2021.epsg25833.geojson',
    key: 'BZR_ID',
    name: 'BZR_NAME',
    areas: 143,
    names: { '011001': 'Tiergarten Süd', '126011': 'MV Nord', '126012': 'MV Süd' },
    squareMetres: 891_118_199.519,
  },
  {
    file: 'berlin-geometry/lor_prognoseraeume_2021.geojson',
    key: 'PGR_ID',
    name: 'PGR_NAME',
    areas: 58,
    names: { '0110': 'Zentrum', '0930': 'Treptow-Köpenick 3', '1260': 'Märkisches Viertel' },
    squareMetres: 891_118_199.489,
  },
  {
    file: 'berlin-geometry/plr542_kiez-finder_simplified.geojson',
    key: 'plr_id',
    name: 'plr_name',
    areas: 542,
    names: { '01100101': 'Stülerstraße', '12601236': 'Schorfheidestraße' },
    squareMetres: null,
  },
  {
    file: 'flensburg/flensburg_stadtteile.zip',
    key: 'AREA_ID',
    name: 'AREA_NAME',
    areas: 13,
    names: { STGT01: '01 Altstadt', STGT10: '10 Fruerlund' },
    squareMetres: null,
  },
  {
    file: 'flensburg/flensburg_stadtbezirke.zip',
    key: 'AREA_ID',
    name: 'AREA_NAME',
    areas: 41,
    names: {},
    squareMetres: null,
  },
]

// Totals of the README; counts by a ray-casting of a few lines in Python over the same polygons, for doctors those
// of their own property planning-area-id.
export const points: readonly PointsEntry[] = [
  {
    file: 'berlin-poi/kindertagesstaetten.geojson',
    points: 2880,
    areas: 526,
    counts: { '02200211': 22, '01300733': 18, '03400721': 18, '01100101': 1 },
  },
  {
    file: 'berlin-poi/schulen.geojson',
    points: 902,
    areas: 426,
    counts: { '06300633': 7, '01100309': 6, '01300835': 6, '01100102': 1 },
  },
  {
    file: 'berlin-poi/apothekenstandorte.geojson',
    points: 732,
    areas: 386,
    counts: { '04300623': 7, '05100316': 7, '04200310': 6, '01100102': 1 },
  },
  {
    file: 'berlin-poi/pflegeeinrichtungen.geojson',
    points: 274,
    areas: 195,
    counts: { '06300528': 5, '05100101': 5, '06400735': 4, '01100103': 2 },
  },
  {
    file: 'berlin-poi/jugendfreizeiteinrichtungen.geojson',
    points: 407,
    areas: 269,
    counts: { '11100307': 5, '05300736': 4, '12601134': 4, '01100103': 2 },
  },
  {
    file: 'berlin-poi/berlin-points-of-interest-doctors-details.geojson',
    points: 1448,
    areas: 336,
    counts: { '06100102': 49, '07200307': 25, '07300516': 24, '08100206': 20 },
  },
]
