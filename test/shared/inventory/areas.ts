import { readFileSync } from 'node:fs'
import { shared } from '../../support/shared.ts'

export const crosswalkFile = 'berlin-crosswalk/seed_lor_crosswalk_2006_to_2021.csv'

/** The areas of a plan in YAML, and a file of them where the publisher has none. */
export interface AreasEntry {
  readonly yaml: string
  readonly list?: string
}

const list = (rows: readonly (readonly [string, string])[]): AreasEntry => ({
  yaml: '{ gebietsstand: 2021-01-01, base: { level: raum, file: liste.csv, key: NR, name: NAME, format: { delimiter: ";" } } }',
  list: ['NR;NAME', ...rows.map((row) => row.join(';'))].join('\n'),
})

const stadtteile =
  'Altstadt Neustadt Nordstadt Westliche-Höhe Friesischer-Berg Weiche Südstadt Sandberg Jürgensby Fruerlund Mürwik Engelsby Tarup'
const bezirke =
  'Mitte Friedrichshain-Kreuzberg Pankow Charlottenburg-Wilmersdorf Spandau Steglitz-Zehlendorf Tempelhof-Schöneberg Neukölln Treptow-Köpenick Marzahn-Hellersdorf Lichtenberg Reinickendorf'

/** The keys under one variable of a GENESIS file: the fields behind its name, by plain splitting. */
function genesisKeys(file: string, variable: string, digits: number): AreasEntry {
  const lines = readFileSync(shared(`data/genesis/${file}`), 'utf8').split('\n')
  const at = lines
    .find((line) => line.includes(`;${variable};`))!
    .split(';')
    .indexOf(variable)
  const keys = new Map(
    lines
      .map((line) => line.split(';'))
      .flatMap((cells) => (cells[at] === variable ? [[cells[at + 2], cells[at + 3]]] : [])),
  )
  const known = [...keys].filter(([key]) => key?.length === digits && /^\d+$/.test(key))
  return list(known.map(([key, name]) => [key!, `"${name}"`] as const))
}

export const areas: Readonly<Record<string, () => AreasEntry>> = {
  plr2021: () => ({
    yaml: '{ gebietsstand: 2021-01-01, base: { level: planungsraum, file: berlin-geometry/lor_planungsraeume_2021.epsg25833.geojson, key: PLR_ID, name: PLR_NAME, crs: EPSG:25833 } }',
  }),
  plr2006: () => ({
    yaml: '{ gebietsstand: 2006-07-01, base: { level: planungsraum, file: berlin-mss-2019/berlin-lor-monitoring-social-urban-development-2019-00-1.csv, key: id, name: planning_area_name, format: { delimiter: "," } } }',
  }),
  bezirke: () => list(bezirke.split(' ').map((name) => [name, name] as const)),
  stadtteile: () =>
    list(
      stadtteile.split(' ').map((name, i) => [String(i + 1).padStart(2, '0'), name.replace(/-(?=[HB])/, ' ')] as const),
    ),
  // the old areas as the weights themselves name them
  umstieg: () => {
    const lines = readFileSync(shared(`data/${crosswalkFile}`), 'utf8')
      .split('\n')
      .slice(1)
    const old = new Set(lines.flatMap((line) => /^\d{8}/.exec(line) ?? []))
    const format =
      'format: { delimiter: ",", decimal: "." }, from: plr_id_pre2021, to: plr_id_2021, weight: weight, by: area, normalise: true'
    const { yaml, list: text } = list([...old].map((key) => [key, key] as const))
    const base = areas['plr2021']!().yaml.replace(/ \}$/, '')
    const earlier = yaml.replace('2021-01-01, base: { level: raum,', '2006-07-01,').replace(/ \} \}$/, '')
    return {
      yaml: `${base}, earlier: [${earlier}, crosswalk: { file: ${crosswalkFile}, ${format} } }] }`,
      ...(text && { list: text }),
    }
  },
  deutschland: () => list([['DG', 'Deutschland']]),
  gemeinden: () => genesisKeys('1000A-0000_1773175153999_de_flat.csv', 'GEOGM4', 12),
  kreise: () => genesisKeys('12411-01-01-4_1773175772751_de_flat.csv', 'KREISE', 5),
}
