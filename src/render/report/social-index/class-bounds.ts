import type { ClassInfo } from '../../../model/publication.ts'
import { interval } from '../../language/interval.ts'
import { escape } from '../../markdown/escape.ts'
import { grid } from '../../markdown/grid.ts'
import type { Edition } from '../edition.ts'

const words = {
  de: { klasse: 'Klasse', sign: 'Zeichen' },
  en: { klasse: 'Class', sign: 'Sign' },
}

/** The classes with their sign and bounds in words: to which class a bound itself belongs is said. */
export function classBounds(e: Edition, classes: readonly ClassInfo[], value: string): string {
  const w = words[e.language]
  return grid(
    'lll',
    [w.klasse, w.sign, value],
    classes.map(({ label, sign }, i) => [e.say(label), escape(sign), interval(classes, i, e.language)]),
  )
}
