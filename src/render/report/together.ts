import { counted } from '../language/counted.ts'
import type { Language } from '../../model/text.ts'
import type { Klasse } from '../../model/klasse.ts'
import { areaName } from './area-name.ts'
import type { Edition } from './edition.ts'

/** What the numbers of areas are called. */
const called = {
  share: { de: ['Anteil', 'Anteile'], en: ['share', 'shares'] },
  value: { de: ['Wert', 'Werte'], en: ['value', 'values'] },
} satisfies Record<string, Record<Language, readonly [string, string]>>

type Say = (n: number, list: string) => string
const raeume = (n: number) => counted(n, 'raum', 'de')
const raeumen = (n: number) => counted(n, 'ofRaum', 'de')
const areas = (n: number) => counted(n, 'raum', 'en')

/** By the number of the kind of cluster; what lies together stands before what stands out. */
const words = {
  de: {
    'local-moran': (one: string, many: string): readonly (readonly [number, Say])[] => [
      [1, (n, list) => `Hohe ${many} liegen beieinander in ${raeumen(n)}: ${list}.`],
      [4, (n, list) => `Niedrige ${many} liegen beieinander in ${raeumen(n)}: ${list}.`],
      [2, (n, list) => `Ein hoher ${one} fällt aus seiner Umgebung heraus in ${raeumen(n)}: ${list}.`],
      [3, (n, list) => `Ein niedriger ${one} fällt aus seiner Umgebung heraus in ${raeumen(n)}: ${list}.`],
    ],
    'local-getis-ord': (_: string, many: string): readonly (readonly [number, Say])[] => [
      [1, (n, list) => `In und um ${raeume(n)} sind die ${many} zusammen hoch: ${list}.`],
      [2, (n, list) => `In und um ${raeume(n)} sind sie zusammen niedrig: ${list}.`],
    ],
    chance: 'Von solchen Funden ist im Mittel höchstens jeder zwanzigste Zufall.',
    more: 'und weitere',
  },
  en: {
    'local-moran': (one: string, many: string): readonly (readonly [number, Say])[] => [
      [1, (n, list) => `High ${many} lie together in ${areas(n)}: ${list}.`],
      [4, (n, list) => `Low ${many} lie together in ${areas(n)}: ${list}.`],
      [2, (n, list) => `A high ${one} stands out from its surroundings in ${areas(n)}: ${list}.`],
      [3, (n, list) => `A low ${one} stands out from its surroundings in ${areas(n)}: ${list}.`],
    ],
    'local-getis-ord': (_: string, many: string): readonly (readonly [number, Say])[] => [
      [1, (n, list) => `In and around ${areas(n)} ${many} are high together: ${list}.`],
      [2, (n, list) => `In and around ${areas(n)} they are low together: ${list}.`],
    ],
    chance: 'Of such finds at most one in twenty is chance on average.',
    more: 'and others',
  },
}

// As many names as are read
const most = 8

type Placed = Parameters<typeof areaName>[0] & { readonly klasse: Klasse | null }

/** In which areas high or low numbers lie together or stand out, by a local measure; names in the order given. */
export function together(
  { language }: Edition,
  measure: 'local-moran' | 'local-getis-ord',
  thing: keyof typeof called,
  scores: readonly Placed[],
): readonly string[] {
  const w = words[language]
  const [one, many] = called[thing][language]
  return w[measure](one, many).flatMap(([kind, say]) => {
    const own = scores.filter(({ klasse }) => klasse?.number === kind)
    const named = own.slice(0, most).map(areaName).join(', ')
    return own.length === 0 ? [] : [say(own.length, own.length > most ? `${named} ${w.more}` : named)]
  })
}

/** How many of what is found so are chance: local p are raised for the many areas that are tested at once. */
export const byChance = ({ language }: Edition): string => words[language].chance
