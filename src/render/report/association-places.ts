import type { AssociationLocal } from '../../model/association.ts'
import { areaName } from './area-name.ts'
import type { Edition } from './edition.ts'

const raeumen = (n: number) => (n === 1 ? '1 Raum' : `${n} Räumen`)
const areas = (n: number) => (n === 1 ? '1 area' : `${n} areas`)

const words = {
  de: {
    'local-moran': {
      1: (n: number, list: string) => `Hohe Werte liegen beieinander in ${raeumen(n)}: ${list}.`,
      4: (n: number, list: string) => `Niedrige Werte liegen beieinander in ${raeumen(n)}: ${list}.`,
      2: (n: number, list: string) => `Ein hoher Wert fällt aus seiner Umgebung heraus in ${raeumen(n)}: ${list}.`,
      3: (n: number, list: string) => `Ein niedriger Wert fällt aus seiner Umgebung heraus in ${raeumen(n)}: ${list}.`,
    },
    'local-getis-ord': {
      1: (n: number, list: string) =>
        `In und um ${n === 1 ? '1 Raum' : `${n} Räume`} sind die Werte zusammen hoch: ${list}.`,
      2: (n: number, list: string) =>
        `In und um ${n === 1 ? '1 Raum' : `${n} Räume`} sind sie zusammen niedrig: ${list}.`,
    },
    chance: 'Von solchen Funden ist im Mittel höchstens jeder zwanzigste Zufall.',
    none: 'Einzelne Räume, in denen das deutlich ist, gibt es nicht.',
    more: 'und weitere',
  },
  en: {
    'local-moran': {
      1: (n: number, list: string) => `High values lie together in ${areas(n)}: ${list}.`,
      4: (n: number, list: string) => `Low values lie together in ${areas(n)}: ${list}.`,
      2: (n: number, list: string) => `A high value stands out from its surroundings in ${areas(n)}: ${list}.`,
      3: (n: number, list: string) => `A low value stands out from its surroundings in ${areas(n)}: ${list}.`,
    },
    'local-getis-ord': {
      1: (n: number, list: string) => `In and around ${areas(n)} values are high together: ${list}.`,
      2: (n: number, list: string) => `In and around ${areas(n)} they are low together: ${list}.`,
    },
    chance: 'Of such finds at most one in twenty is chance on average.',
    none: 'There are no single areas in which that is clear.',
    more: 'and others',
  },
}

// As many names as are read
const most = 8

/** Where values of an indicator are high or low together, by the local measures of the report year. */
export function associationPlaces(e: Edition, indicator: string): readonly string[] {
  const w = words[e.language]
  const own = (e.release.associationLocal ?? []).filter((s) => s.year === e.year && s.indicator === indicator)
  const tested = own.filter(({ klasse }) => klasse !== null)
  if (tested.length === 0) return []
  const found = (['local-moran', 'local-getis-ord'] as const).flatMap((measure) =>
    Object.entries(w[measure])
      .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
      .flatMap(([kind, say]) =>
        said(
          tested.filter((s) => s.measure === measure && s.klasse!.number === Number(kind)),
          say,
        ),
      ),
  )
  return found.length === 0 ? [w.none] : [...found, w.chance]

  /** The most pronounced first. */
  function said(scores: readonly AssociationLocal[], say: (n: number, list: string) => string): readonly string[] {
    if (scores.length === 0) return []
    const list = [...scores].sort((a, b) => Math.abs(b.value) - Math.abs(a.value) || (a.raum < b.raum ? -1 : 1))
    const named = list.slice(0, most).map(areaName).join(', ')
    return [say(list.length, list.length > most ? `${named} ${w.more}` : named)]
  }
}

/** What lies together before what stands out. */
const order = ['1', '4', '2', '3']
