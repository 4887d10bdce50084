import { fail } from '../../../model/error.ts'
import type { Normaliser, Pool, Scale } from '../normalise/normaliser.ts'
import type { ChainIndicator } from './spec.ts'
import { flag } from './stage.ts'

/** Throws where an indicator has no scale: because it is the same in all areas, or because the ends of the scale fall together. */
export function refuseScale(method: Normaliser, id: string, year: number | null, pool: Pool, scale: Scale): void {
  const { values } = pool
  if (values.length === 0 || values.some((x) => Number.isFinite(scale.at(x)))) return
  const when = { de: year === null ? '' : ` im Jahr ${year}`, en: year === null ? '' : ` in ${year}` }
  if (values.every((x) => x === values[0])) {
    throw fail(
      'ATL-0312',
      {
        de: `${id} ist${when.de} in allen Räumen gleich und hat keine Skala (${method.id})`,
        en: `${id} is the same in all areas${when.en} and has no scale (${method.id})`,
      },
      {
        column: id,
        ...(year !== null && { year }),
        expected: { de: 'ein Indikator, der sich unterscheidet', en: 'an indicator that varies' },
      },
    )
  }
  const rests = Object.entries(scale.rests).map(([name, value]) => `${name} ${value}`)
  const shown = rests.join(', ')
  throw fail('ATL-0391', {
    de: `${id}${when.de}: keine Skala (${method.id}: ${shown}, nach Richtung)`,
    en: `${id}${when.en}: no scale (${method.id}: ${shown}, by direction)`,
  })
}

/** Throws where a target or goalposts are given in the unit of an indicator that has been put on another scale. */
export function refuseUnits(method: Normaliser, { id }: ChainIndicator, flags: Uint8Array): void {
  if (!method.needs.includes('target') && !method.needs.includes('goalposts')) return
  if (!flags.some((bits) => (bits & flag.transformed) !== 0)) return
  throw fail(
    'ATL-0107',
    {
      de: `${id} ist umgeformt; Zielwert und Zielpfosten (${method.id}) gelten in der ursprünglichen Einheit`,
      en: `${id} has been transformed; target and goalposts (${method.id}) are in its original unit`,
    },
    {
      remedy: {
        de: 'winsorisieren statt umformen, oder ohne Behandlung',
        en: 'winsorise instead, or leave it untreated',
      },
    },
  )
}
