import type { Direction, IndicatorInfo, Publication } from '../../model/publication.ts'
import type { IndicatorScore } from '../../model/score.ts'
import { wording } from '../../model/text.ts'
import type { Column } from './column.ts'

/** Codes of the column `richtung`: German in every language of the publication. */
const directions: Readonly<Record<Direction, string>> = {
  burden: 'belastung',
  resource: 'ressource',
  neutral: 'neutral',
}

const byId = new WeakMap<Publication, ReadonlyMap<string, IndicatorInfo>>()

function info({ indicator }: IndicatorScore, publication: Publication): IndicatorInfo | undefined {
  const known = byId.get(publication) ?? new Map(publication.indicators.map((each) => [each.id, each]))
  byId.set(publication, known)
  return known.get(indicator)
}

/**
 * Columns of `tabellen/indikatoren.csv`: one row per area, year and indicator, whether or not it has a value.
 * `wert` is in `einheit`, `zaehler` and `nenner` are persons, `richtung` is belastung, ressource or neutral,
 * rank 1 is the highest burden (the highest value of a neutral indicator). Names and notes are in the
 * language of the publication, codes are not translated. `geschaetzt` says `ja` where a value rests on counts that
 * an Umsteigeschlüssel shared out. Between `unten` and `oben` lies a share of persons with a confidence of 95 %
 * (Wilson), where small numbers are all that speaks against it. Where `ungeschrumpft` holds a number, `wert` is an
 * estimate: that number, drawn towards the share of the city or of an area above as far as its counts are small.
 */
export const indikatoren: readonly Column<IndicatorScore>[] = [
  { name: 'gebiet_id', cell: (s) => s.raum },
  { name: 'gebiet_name', cell: (s) => s.name },
  { name: 'ebene', cell: (s) => s.ebene },
  { name: 'jahr', cell: (s) => s.year },
  { name: 'indikator', cell: (s) => s.indicator },
  { name: 'wert', cell: (s) => s.value },
  { name: 'zaehler', cell: (s) => s.numerator },
  { name: 'nenner', cell: (s) => s.denominator },
  { name: 'z', cell: (s) => s.z },
  { name: 'rang', cell: (s) => s.rank },
  { name: 'klasse', cell: (s) => s.klasse?.number ?? NaN },
  { name: 'status', cell: (s) => s.status },
  { name: 'hinweis', cell: (s, p) => s.note?.[p.language] ?? '' },
  { name: 'indikator_name', cell: (s, p) => info(s, p)?.label[p.language] ?? '' },
  { name: 'einheit', cell: (s, p) => wording(info(s, p)?.unit ?? '', p.language) },
  { name: 'richtung', cell: (s, p) => directions[info(s, p)?.direction ?? 'neutral'] },
  { name: 'klasse_text', cell: (s, p) => s.klasse?.label[p.language] ?? '' },
  { name: 'geschaetzt', cell: (s) => (s.estimated ? 'ja' : 'nein') },
  { name: 'unten', cell: (s) => s.interval?.[0] ?? NaN },
  { name: 'oben', cell: (s) => s.interval?.[1] ?? NaN },
  { name: 'ungeschrumpft', cell: (s) => s.unshrunk ?? NaN },
]
