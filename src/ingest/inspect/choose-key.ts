import type { Finding } from '../../model/finding.ts'
import { numbered } from '../../model/nouns.ts'
import { doubt } from './doubt.ts'
import type { Given } from './given.ts'
import type { KeyCandidate, KnownKeys } from './keys.ts'
import type { OtherAreas } from './other-areas.ts'

/** The column of the keys, or the doubt that there is none or more than one. Without areas nothing is chosen. */
export function chooseKey(
  candidates: readonly KeyCandidate[],
  known: readonly KnownKeys[],
  given: Given,
  other: () => OtherAreas | null,
  exchanged: () => Finding | null = () => null,
): { readonly key: KeyCandidate | null; readonly doubts: readonly Finding[] } {
  const asked = given.key?.join('\u0000')
  if (asked !== undefined) {
    const key = candidates.find(({ headers }) => headers.join('\u0000') === asked) ?? null
    const none = {
      de: `${given.key!.join(' + ')} enthält keinen Schlüssel`,
      en: `${given.key!.join(' + ')} holds no key`,
    }
    return { key, doubts: key ? [] : [doubt(none, nameIt(candidates))] }
  }
  if (known.length === 0) return { key: null, doubts: [] }
  const [best, second] = candidates
  if (best === undefined || best.matches === 0) {
    const lost = candidates.find(({ lostZeros }) => lostZeros > 0)
    return { key: null, doubts: [lost ? zerosLost(lost) : (exchanged() ?? noKey(known, other()))] }
  }
  if (best.lostZeros > 0) return { key: null, doubts: [zerosLost(best)] }
  if (second && second.matches === best.matches)
    return {
      key: null,
      doubts: [
        doubt(
          {
            de: `die Schlüssel stehen in "${best.headers.join(' + ')}" und in "${second.headers.join(' + ')}" (je ${best.matches} Räume)`,
            en: `the keys stand in "${best.headers.join(' + ')}" and in "${second.headers.join(' + ')}" (${best.matches} areas each)`,
          },
          nameIt(candidates),
        ),
      ],
    }
  if (best.matches * 2 < best.distinct) {
    const foreign = other()
    if (foreign !== null && foreign.headers.join() === best.headers.join())
      return { key: null, doubts: [noKey(known, foreign, best.matches)] }
    return {
      key: null,
      doubts: [
        doubt(
          {
            de: `"${best.headers.join(' + ')}" passt am besten, aber nur ${best.matches} von ${best.distinct} Werten sind Schlüssel der Räume`,
            en: `"${best.headers.join(' + ')}" fits best, but only ${best.matches} of ${best.distinct} values are keys of the areas`,
          },
          nameIt(candidates),
        ),
      ],
    }
  }
  return { key: best, doubts: [] }
}

const nameIt = (candidates: readonly KeyCandidate[]) => {
  const some = candidates.slice(0, 3).map(({ headers }) => headers.join('+'))
  return {
    de: some.length > 0 ? `mit --by angeben, etwa --by ${some.join(' oder ')}` : 'mit --by angeben',
    en: some.length > 0 ? `say which with --by, such as --by ${some.join(' or ')}` : 'say which with --by',
  }
}

const zerosLost = ({ headers, lostZeros, areas }: KeyCandidate): Finding =>
  doubt(
    {
      de: `${lostZeros} Schlüssel in "${headers.join(' + ')}" haben ihre führenden Nullen verloren (von ${areas} Räumen)`,
      en: `${lostZeros} keys in "${headers.join(' + ')}" have lost their leading zeros (of ${areas} areas)`,
    },
    {
      de: `die Spalte beim Ausgeben als Text behandeln; sind die Schlüssel von Haus aus Zahlen, die Quelle von Hand mit key: { columns: [${headers.join(', ')}], digits: … } eintragen`,
      en: `treat the column as text when exporting; if the keys are numbers by nature, declare the source by hand with key: { columns: [${headers.join(', ')}], digits: … }`,
    },
    { column: headers[0]! },
  )

function noKey(known: readonly KnownKeys[], other: OtherAreas | null, matches = 0): Finding {
  const list = known.map(({ gebietsstand, keys }) => `${gebietsstand}: ${keys.size}`).join(', ')
  if (other === null)
    return doubt(
      { de: `keine Spalte enthält Schlüssel der Räume (${list})`, en: `no column holds keys of the areas (${list})` },
      {
        de: 'prüfen, ob die Tabelle für andere Räume gilt oder noch keinen Schlüssel hat',
        en: 'check whether the table is for other areas or has no key yet',
      },
    )
  const { headers, distinct, sample } = other
  return doubt(
    {
      de: `${distinct} Schlüssel, gebaut wie die der Räume, aber ${matches === 0 ? 'keiner gehört' : `nur ${matches} ${matches === 1 ? 'gehört' : 'gehören'}`} zu einem (${list}): offenbar ein anderer Gebietsstand`,
      en: `${numbered(distinct, 'key').en}, made as those of the areas are, but ${matches === 0 ? 'none belongs' : `only ${matches} ${matches === 1 ? 'belongs' : 'belong'}`} to one (${list}): evidently another Gebietsstand`,
    },
    {
      de: 'die Räume, für die die Tabelle gilt, mit "atlas inspect RÄUME --write --gebietsstand TAG" in den Plan eintragen, mit einem Umsteigeschlüssel auf die jetzigen; oder die Tabelle für die jetzigen Räume liefern lassen',
      en: 'declare the areas that the table is for with "atlas inspect AREAS --write --gebietsstand DAY", with a crosswalk to the present ones; or ask for the table on the present areas',
    },
    { column: headers.join(' + '), value: sample },
  )
}
