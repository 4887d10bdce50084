import { listed } from '../listed.ts'
import { usageError } from '../usage-error.ts'
import type { SegregationOptions } from './options.ts'

/** Options that need each other, or exclude each other; a usage error for the first that does not fit. */
export function refuseClashes(given: SegregationOptions): void {
  const { areas, areasKey, measures, local } = given
  for (const [option, list] of Object.entries({ measures, local }))
    if (list !== undefined && listed(list).length === 0)
      usageError(
        { de: `--${option} nennt kein Maß`, en: `--${option} names no measure` },
        {
          de: 'Maße, Familien oder Dimensionen aus "atlas list measures", durch Komma getrennt',
          en: 'measures, families or dimensions of "atlas list measures", separated by commas',
        },
      )
  if ((areas === undefined) !== (areasKey === undefined))
    usageError({ de: '--areas und --areas-key gehören zusammen', en: '--areas and --areas-key belong together' })
  if (given.areasLayer !== undefined && areas === undefined)
    usageError({ de: '--areas-layer braucht --areas', en: '--areas-layer needs --areas' })
  if (listed(given.centre).length > 0 && areas === undefined)
    usageError({ de: '--centre braucht --areas', en: '--centre needs --areas' })
  if (given.neighbours !== undefined && areas === undefined)
    usageError({ de: '--neighbours braucht --areas', en: '--neighbours needs --areas' })
  if (given.decompose && listed(given.by).length === 0 && (given.compare ?? given.yearColumn) === undefined)
    usageError({ de: '--decompose braucht --by oder --compare', en: '--decompose needs --by or --compare' })
  if (given.suppressed !== undefined && given.decompose === true && listed(given.by).length === 0)
    usageError(
      { de: '--suppressed mit --decompose braucht --by', en: '--suppressed with --decompose needs --by' },
      {
        de: 'Teile nach Ebenen lassen sich eingrenzen, die der Veränderung nicht: sie brauchen jede Anzahl; --compare ohne --decompose nennt die Veränderung als Spanne',
        en: 'parts by level can be bounded, those of the change cannot: they need every count; --compare without --decompose gives the change as a range',
      },
    )
  if (given.suppressed !== undefined && given.crosswalk !== undefined)
    usageError(
      { de: '--suppressed geht nicht mit --crosswalk', en: '--suppressed does not go with --crosswalk' },
      {
        de: 'Anteile gesperrter Anzahlen lassen sich nicht umrechnen; --compare ohne --crosswalk vergleicht jede Tabelle auf ihren Räumen',
        en: 'parts of withheld counts cannot be carried; --compare without --crosswalk compares each table on its own areas',
      },
    )
}
