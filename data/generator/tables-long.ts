import type { City } from './city.ts'
import { elections } from './elections.ts'
import { years } from './society.ts'
import { rowsOf } from './tables.ts'
import { comma, lines, utf8 } from './write-csv.ts'

/** Below this many children a share says nothing, and one or two of them could be recognised. */
const reliable = 8

export function schuleingang(city: City): Uint8Array {
  const rows = years.flatMap((year) =>
    rowsOf(city, year).map(([key, counts]) => {
      const { KINDER, SPRACHE, ADIPOSITAS, U8 } = counts
      if (KINDER === 0) return [key, year, '-', 'x', 'x', 'x']
      const few = KINDER < reliable
      const count = SPRACHE === 0 ? '-' : few && SPRACHE < 3 ? '.' : SPRACHE
      const percent = (n: number) => (few ? '/' : n === 0 ? '-' : comma((100 * n) / KINDER, 1))
      return [key, year, KINDER, count, percent(ADIPOSITAS), percent(U8)]
    }),
  )
  const head = ['RAUM_NR', 'JAHR', 'KINDER', 'SPRACHFOERDERBEDARF', 'ADIPOSITAS_PROZENT', 'U8_VOLLSTAENDIG_PROZENT']
  return utf8(lines([head, ...rows], '\n'))
}

export function wahlbeteiligung(city: City): Uint8Array {
  const rows = elections.flatMap((election) =>
    [...city.votes(election)].map(([key, { WAHLBERECHTIGTE, WAEHLENDE }]) => [
      key,
      election.name,
      election.year,
      WAHLBERECHTIGTE,
      WAEHLENDE,
      `${comma((100 * WAEHLENDE) / WAHLBERECHTIGTE, 1)} %`,
    ]),
  )
  const head = ['RAUM_NR', 'WAHL', 'JAHR', 'WAHLBERECHTIGTE', 'WAEHLENDE', 'WAHLBETEILIGUNG']
  return utf8(lines([head, ...rows], '\n'))
}
