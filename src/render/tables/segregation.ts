import type { GroupInfo, Publication } from '../../model/publication.ts'
import type { SegregationScore } from '../../model/score.ts'
import type { Column } from './column.ts'

const group = (score: SegregationScore, publication: Publication): GroupInfo | undefined =>
  publication.groups.find(({ id, reference }) => id === score.group && reference === score.reference)

/**
 * Columns of `tabellen/segregation.csv`: one row per year, level, group and measure. `wert` and `erwartet` (the
 * value if the group were spread by chance alone) are on the measure's own scale, shares from 0 to 1;
 * `unten` and `oben` are an interval that 95 % of draws lie in, `p` how often chance alone is as far out; both empty where
 * the plan does not ask. `haelfte_aus`: how many areas make up half of an index that is a sum over areas.
 * `ueber_zufall`: the value in parts of what chance leaves to be fully apart. `trend_je_jahr`: in the last year, the change a
 * year since `trend_seit`, through years on the same areas. `mindestens` and `hoechstens`: between what the value lies for all
 * counts that are compatible with what is withheld or rounded, empty where all are known; `grenzen`: `scharf` where both ends
 * are attained, `weit` where they only hold. `gesperrt`: how many counts are withheld or unknown. `ohne_verzerrung`: the value
 * less the bias that the draws show, `z` how far it is from chance, `standardfehler` from leaving out each area. `z_formel` and
 * `p_formel`: how far a measure of association is from what chance makes of the same values on the map.
 */
export const segregation: readonly Column<SegregationScore>[] = [
  { name: 'jahr', cell: (s) => s.year },
  { name: 'ebene', cell: (s) => s.ebene },
  { name: 'gruppe', cell: (s) => s.group },
  { name: 'referenz', cell: (s) => s.reference },
  { name: 'mass', cell: (s) => s.measure },
  { name: 'wert', cell: (s) => s.value },
  { name: 'erwartet', cell: (s) => s.expected },
  { name: 'unten', cell: (s) => s.interval?.[0] ?? NaN },
  { name: 'oben', cell: (s) => s.interval?.[1] ?? NaN },
  { name: 'n_gebiete', cell: (s) => s.areas },
  { name: 'hinweis', cell: (s, p) => s.note?.[p.language] ?? '' },
  { name: 'gruppe_name', cell: (s, p) => group(s, p)?.label[p.language] ?? '' },
  { name: 'referenz_name', cell: (s, p) => group(s, p)?.referenceLabel[p.language] ?? '' },
  { name: 'mass_name', cell: (s, p) => p.measures.find(({ id }) => id === s.measure)?.label[p.language] ?? '' },
  { name: 'geschaetzt', cell: (s) => (s.estimated ? 'ja' : 'nein') },
  { name: 'parameter', cell: (s) => s.parameters ?? '' },
  { name: 'p', cell: (s) => s.p ?? NaN },
  { name: 'haelfte_aus', cell: (s) => s.half ?? NaN },
  { name: 'ueber_zufall', cell: (s) => s.aboveChance ?? NaN },
  { name: 'trend_je_jahr', cell: (s) => s.trend?.perYear ?? NaN },
  { name: 'trend_seit', cell: (s) => s.trend?.since ?? NaN },
  { name: 'mindestens', cell: (s) => s.bounds?.lower ?? NaN },
  { name: 'hoechstens', cell: (s) => s.bounds?.upper ?? NaN },
  { name: 'grenzen', cell: (s) => (s.bounds === undefined ? '' : s.bounds.sharp ? 'scharf' : 'weit') },
  { name: 'gesperrt', cell: (s) => s.bounds?.hidden ?? NaN },
  { name: 'ohne_verzerrung', cell: (s) => s.corrected ?? NaN },
  { name: 'z', cell: (s) => s.z ?? NaN },
  { name: 'standardfehler', cell: (s) => s.error ?? NaN },
  { name: 'z_formel', cell: (s) => s.dealt?.z ?? NaN },
  { name: 'p_formel', cell: (s) => s.dealt?.p ?? NaN },
]
