import { city } from './city.ts'
import { geoFiles } from './geo.ts'
import { massnahmen } from './massnahmen.ts'
import { pointFiles } from './points.ts'
import { sgb12Wohngeld } from './sgb12.ts'
import { schuleingang, wahlbeteiligung } from './tables-long.ts'
import { yearlyTables } from './tables.ts'

/** All files of the invented city by their path below data/musterstadt. Same seed, same bytes. */
export function generate(seed = 16999): Map<string, Uint8Array> {
  const town = city(seed)
  return new Map([
    ...geoFiles(town, seed),
    ...yearlyTables(town, seed),
    ['daten/SGB12_Wohngeld.xlsx', sgb12Wohngeld(town)],
    ['daten/schuleingang.csv', schuleingang(town)],
    ['daten/wahlbeteiligung.csv', wahlbeteiligung(town)],
    ...pointFiles(town, seed),
    ['massnahmen/massnahmen.csv', massnahmen()],
  ])
}
