import type { Finding } from '../model/finding.ts'
import { year } from '../model/year.ts'
import type { Member } from '../plan/plan.ts'
import type { Assessed } from './assess-index.ts'

/** What would leave an index silently empty: no area to assess, a member or a sum that is the same everywhere. */
export function unassessable(
  id: string,
  y: number,
  { z, pool, value }: Assessed,
  members: readonly Member[],
  part: 'status' | 'dynamics',
): Finding[] {
  if (!pool.includes(1)) return part === 'status' ? [nobody(id, y)] : []
  const constant = members.filter((member) => z.get(member.id)!.every(Number.isNaN))
  if (constant.length === 0 && value.every(Number.isNaN)) return [cancelled(id, y)]
  return constant.map((member) => ({
    code: 'ATL-0312',
    severity: 'error',
    year: year(y),
    column: member.id,
    found: {
      de: `${id}, ${y}: "${member.id}" hat in allen bewerteten Räumen denselben Wert und lässt sich nicht standardisieren`,
      en: `${id}, ${y}: "${member.id}" has the same value in all assessed areas and cannot be standardised`,
    },
    remedy: {
      de: 'den Indikator prüfen oder aus dem Index nehmen',
      en: 'check the indicator or take it out of the index',
    },
  }))
}

const nobody = (id: string, y: number): Finding => ({
  code: 'ATL-0314',
  severity: 'error',
  year: year(y),
  found: { de: `${id}, ${y}: kein Raum hat alle Indikatoren`, en: `${id}, ${y}: no area has all indicators` },
  remedy: {
    de: 'Ausschlüsse und fehlende Werte prüfen, oder index.years einschränken',
    en: 'check exclusions and missing values, or restrict index.years',
  },
})

const cancelled = (id: string, y: number): Finding => ({
  code: 'ATL-0312',
  severity: 'error',
  year: year(y),
  column: id,
  found: {
    de: `${id}, ${y}: die Indikatoren heben sich in jedem Raum auf, die Summe lässt sich nicht standardisieren`,
    en: `${id}, ${y}: the indicators cancel each other out in every area, their sum cannot be standardised`,
  },
  remedy: { de: 'direction und Gewichte der Indikatoren prüfen', en: 'check direction and weights of the indicators' },
})
