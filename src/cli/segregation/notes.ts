import type { Text } from '../../model/text.ts'

/** What the help says below the options. */
export const notes: Text = {
  de: `
Gerechnet wird jede Gruppe gegen alle übrigen, je zwei Gruppen gegeneinander, und alle zusammen, wo sie sich nicht
überschneiden. In CSV und JSON stehen Anteile von 0 bis 1, sonst auf einer Skala bis 100.

Beispiele:
  atlas segregation stadt.csv --key raum --groups arme --total alle --measures evenness
  atlas segregation stadt.csv --key raum --groups deutsch,eu,dritt --areas raeume.geojson --areas-key NR --csv
  atlas segregation stadt.csv --key raum --groups arme --total alle --areas raeume.geojson --areas-key NR --measures association --local local-moran --neighbours knn:6
  atlas segregation 2024.csv --key raum --groups arme --total alle --by bezirk --compare 2019.csv --decompose
  atlas segregation 2024.csv --key raum --groups arme --total alle --compare 2019.csv --crosswalk umsteiger.csv
  atlas segregation 2024.csv --key raum --groups arme --total alle --year 2024 --compare 2019=2019.csv --compare 2021=2021.csv
  atlas segregation alle-jahre.csv --key raum --groups arme --total alle --year-column jahr
  atlas segregation stadt.csv --key raum --groups arme --total alle --suppressed 1..2 --drop Summe
  cat stadt.csv | atlas segregation - --key raum --groups arme --total alle --by bezirk --json`,
  en: `
Measured are each group against all others, each two groups against each other, and all together where they do not
overlap. In CSV and JSON shares run from 0 to 1, else on a scale to 100.

Examples:
  atlas segregation city.csv --key area --groups poor --total all --measures evenness
  atlas segregation city.csv --key area --groups german,eu,other --areas areas.geojson --areas-key NR --csv
  atlas segregation city.csv --key area --groups poor --total all --areas areas.geojson --areas-key NR --measures association --local local-moran --neighbours knn:6
  atlas segregation 2024.csv --key area --groups poor --total all --by district --compare 2019.csv --decompose
  atlas segregation 2024.csv --key area --groups poor --total all --compare 2019.csv --crosswalk crosswalk.csv
  atlas segregation 2024.csv --key area --groups poor --total all --year 2024 --compare 2019=2019.csv --compare 2021=2021.csv
  atlas segregation all-years.csv --key area --groups poor --total all --year-column year
  atlas segregation city.csv --key area --groups poor --total all --suppressed 1..2 --drop Total
  cat city.csv | atlas segregation - --key area --groups poor --total all --by district --json`,
}
