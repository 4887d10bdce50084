import { bothNames } from '../../model/both-names.ts'
import type { Language } from '../../model/text.ts'
import { localNumber } from '../../render/round.ts'
import type { Noise } from './noise.ts'
import type { Shift } from './what-if.ts'

const words = {
  de: {
    some: (n: number, of: number, names: string) =>
      of === 1
        ? `Der Wechsel der Klasse liegt innerhalb der Schwankung kleiner Zahlen: ${names}.`
        : `${n} von ${of} Wechseln der Klasse ${n === 1 ? 'liegt' : 'liegen'} innerhalb der Schwankung kleiner Zahlen: ${names}.`,
    none: (of: number) =>
      of === 1
        ? 'Der Wechsel der Klasse geht über die Schwankung kleiner Zahlen hinaus.'
        : `Alle ${of} Wechsel der Klasse gehen über die Schwankung kleiner Zahlen hinaus.`,
    how: (draws: string, level: string) =>
      `Dafür wurde beides je ${draws}-mal mit Anteilen gerechnet, die zu den gezählten Personen ebenso gut gepasst hätten. Innerhalb heißt: In weniger als ${level} % der Ziehungen bleibt der Raum vorher oder nachher in seiner Klasse, und die andere ist die nächsthäufige. In Klammern der wahrscheinliche Rang. Zur Dynamik sagt das nichts.`,
    undrawn: {
      unasked:
        'Ob ein Wechsel der Klasse innerhalb der Schwankung kleiner Zahlen liegt, ist nicht gerechnet: Der Plan verlangt es nicht (reliability).',
      uncounted:
        'Ob ein Wechsel der Klasse innerhalb der Schwankung kleiner Zahlen liegt, lässt sich nicht sagen: Der Index beruht nicht nur auf ganzen Anzahlen von Personen.',
      'other-classes':
        'Ob ein Wechsel der Klasse innerhalb der Schwankung kleiner Zahlen liegt, ist nicht gerechnet: Es wären mehr oder weniger Klassen.',
    },
  },
  en: {
    some: (n: number, of: number, names: string) =>
      of === 1
        ? `The change of class lies within the noise of small numbers: ${names}.`
        : `${n} of ${of} changes of class ${n === 1 ? 'lies' : 'lie'} within the noise of small numbers: ${names}.`,
    none: (of: number) =>
      of === 1
        ? 'The change of class goes beyond the noise of small numbers.'
        : `All ${of} changes of class go beyond the noise of small numbers.`,
    how: (draws: string, level: string) =>
      `For this, both were computed ${draws} times with shares that would have fitted the persons counted just as well. Within means: in less than ${level}% of the draws the area stays in its class, before or after, and the other one is the next most frequent. In brackets the probable rank. That says nothing of the dynamics.`,
    undrawn: {
      unasked:
        'Whether a change of class lies within the noise of small numbers was not computed: the plan does not ask for it (reliability).',
      uncounted:
        'Whether a change of class lies within the noise of small numbers cannot be said: the index does not rest on whole counts of persons alone.',
      'other-classes':
        'Whether a change of class lies within the noise of small numbers was not computed: there would be more or fewer classes.',
    },
  },
}

/** Which changes of class lie within what small counts leave open, or why that is not said; nothing where no class changes. */
export function noiseWords({ draws, undrawn }: Noise, moved: readonly Shift[], language: Language): readonly string[] {
  const w = words[language]
  if (moved.length === 0 || undrawn === 'same') return []
  if (draws === null) return undrawn === null ? [] : [w.undrawn[undrawn]]
  const within = moved.filter((one) => one.within === true)
  const names = within.map(({ name, raum }) => bothNames(name, raum)).join('; ')
  return [
    within.length === 0 ? w.none(moved.length) : w.some(within.length, moved.length, names),
    w.how(
      localNumber(draws.draws, 0, language),
      localNumber(100 * draws.confidence, Number.isInteger(100 * draws.confidence) ? 0 : 1, language),
    ),
  ]
}
