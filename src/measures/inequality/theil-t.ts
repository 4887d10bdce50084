import { measure } from '../../model/measure.ts'
import { theil } from './theil.ts'

/**
 * Theil's T of the group's share over areas: how unequal shares are, those of areas with many of the group counting
 * most; 0 where the share is the same everywhere.
 *
 * In nats. Counts are persons. Areas without persons are left out. NaN when the group is empty. O(n).
 */
export const theilT = measure({
  id: 'theil-t',
  family: 'inequality',
  dimension: 'inequality',
  label: { de: 'Ungleichheit der Anteile (Theil T)', en: 'Inequality of shares (Theil T)' },
  formula: 'T = Σᵢ (gᵢ/G) ln((gᵢ/G)/(tᵢ/T))',
  source: 'Theil (1967), Economics and Information Theory; Shorrocks (1980), Econometrica 48(3), 613–625',
  range: [0, Infinity],
  needs: ['group', 'total'],
  laws: ['order', 'scale', 'split', 'transfers', 'merging', 'bounds'],
  reading: {
    de: 'Wo jemand aus der Gruppe wohnt, weicht um {value} Einheiten Information davon ab, wo irgendjemand wohnt; 0 heißt überall der gleiche Anteil.',
    en: 'Where somebody of the group lives departs from where anybody lives by {value} units of information; 0 means the same share everywhere.',
  },
  note: {
    de: 'Hängt, anders als H, nur an der Gruppe und nicht daran, wie groß sie ist. Zerfällt ohne Rest in Unterschiede zwischen höheren Gebieten und innerhalb von ihnen.',
    en: 'Hangs, unlike H, on the group alone. Parts without a rest into differences between higher areas and within them.',
  },
  compute: ({ group, total }) => theil(group, total, new Array<string>(total.length).fill(''), 'T').total,
})
