import type { RepairedInfo } from '../../model/publication.ts'
import { localDate } from '../language/local-date.ts'
import type { Edition } from './edition.ts'

const words = {
  de: {
    changed: (date: string, what: string) =>
      `An den gelieferten Grenzen${date} ist geändert, was der Plan erlaubt: ${what}. Jede Änderung steht in \`manifest.json\`.`,
    of: (date: string) => ` (Gebietsstand ${date})`,
    untangled: (areas: string) => `in ${areas} sind Grenzen, die sich selbst kreuzten, in Schleifen geteilt`,
    moved: (areas: string, metres: string) =>
      `in ${areas} liegen Ecken jetzt auf denen von Nachbarn (höchstens ${metres} m verschoben)`,
    turned: (areas: string) => `in ${areas} laufen Ringe jetzt richtig herum`,
  },
  en: {
    changed: (date: string, what: string) =>
      `Of the delivered borders${date}, what the plan allows is changed: ${what}. Each change is in \`manifest.json\`.`,
    of: (date: string) => ` (boundaries as of ${date})`,
    untangled: (areas: string) => `in ${areas} borders that crossed themselves are parted into loops`,
    moved: (areas: string, metres: string) =>
      `in ${areas} corners lie on those of neighbours now (moved ${metres} m at most)`,
    turned: (areas: string) => `in ${areas} rings run the right way now`,
  },
}

/** What was changed in the geometry as the plan allows, for each Gebietsstand of which something was. */
export function repaired(e: Edition): readonly string[] {
  const w = words[e.language]
  const { base } = e.publication
  return (e.publication.repaired ?? []).map(({ gebietsstand, untangled, moved, farthest, turned }: RepairedInfo) => {
    const parts = [
      ...(untangled > 0 ? [w.untangled(e.count(untangled, 'ofRaum'))] : []),
      ...(moved > 0 ? [w.moved(e.count(moved, 'ofRaum'), e.number(farthest, 3))] : []),
      ...(turned > 0 ? [w.turned(e.count(turned, 'ofRaum'))] : []),
    ]
    const date = gebietsstand === base.gebietsstand ? '' : w.of(localDate(gebietsstand, e.language))
    const list = e.list(parts)
    // In German a sentence stands behind the colon.
    return w.changed(date, e.language === 'de' ? list.replace(/^in/, 'In') : list)
  })
}
