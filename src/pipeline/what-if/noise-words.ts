import { bothNames } from '../../model/both-names.ts'
import type { Language } from '../../model/text.ts'
import { localNumber } from '../../render/round.ts'
import type { Noise } from './noise.ts'
import type { Shift } from './what-if.ts'

/** What changes: the class of the status, or that of the Dynamik. */
type Of = 'status' | 'dynamics'

const words = {
  de: {
    of: { status: 'der Klasse', dynamics: 'der Klasse der Dynamik' },
    some: (n: number, of: number, names: string, what: string) =>
      of === 1
        ? `Der Wechsel ${what} liegt innerhalb der Schwankung kleiner Zahlen: ${names}.`
        : `${n} von ${of} Wechseln ${what} ${n === 1 ? 'liegt' : 'liegen'} innerhalb der Schwankung kleiner Zahlen: ${names}.`,
    none: (of: number, what: string) =>
      of === 1
        ? `Der Wechsel ${what} geht über die Schwankung kleiner Zahlen hinaus.`
        : `Alle ${of} Wechsel ${what} gehen über die Schwankung kleiner Zahlen hinaus.`,
    how: {
      status: (draws: string, level: string) =>
        `Dafür wurde beides je ${draws}-mal mit Anteilen gerechnet, die zu den gezählten Personen ebenso gut gepasst hätten. Innerhalb heißt: In weniger als ${level} % der Ziehungen bleibt der Raum vorher oder nachher in seiner Klasse, und die andere ist die nächsthäufige oder ebenfalls nicht auszuschließen. In Klammern der wahrscheinliche Rang.`,
      dynamics: (_: string, level: string) => `Innerhalb heißt auch hier: in weniger als ${level} % der Ziehungen.`,
    },
    undrawn: {
      unasked: (what: string) =>
        `Ob ein Wechsel ${what} innerhalb der Schwankung kleiner Zahlen liegt, ist nicht gerechnet: Der Plan verlangt es nicht (reliability).`,
      uncounted: (what: string) =>
        `Ob ein Wechsel ${what} innerhalb der Schwankung kleiner Zahlen liegt, lässt sich nicht sagen: Der Index beruht nicht nur auf ganzen Anzahlen von Personen.`,
      delivered: (what: string) =>
        `Ob ein Wechsel ${what} innerhalb der Schwankung kleiner Zahlen liegt, lässt sich nicht sagen: Die Veränderungen kamen fertig, ohne die Anzahlen, aus denen sie folgen.`,
      'other-classes': (what: string) =>
        `Ob ein Wechsel ${what} innerhalb der Schwankung kleiner Zahlen liegt, ist nicht gerechnet: Es wären mehr oder weniger Klassen.`,
    },
  },
  en: {
    of: { status: 'class', dynamics: 'the class of the dynamics' },
    some: (n: number, of: number, names: string, what: string) =>
      of === 1
        ? `The change of ${what} lies within the noise of small numbers: ${names}.`
        : `${n} of ${of} changes of ${what} ${n === 1 ? 'lies' : 'lie'} within the noise of small numbers: ${names}.`,
    none: (of: number, what: string) =>
      of === 1
        ? `The change of ${what} goes beyond the noise of small numbers.`
        : `All ${of} changes of ${what} go beyond the noise of small numbers.`,
    how: {
      status: (draws: string, level: string) =>
        `For this, both were computed ${draws} times with shares that would have fitted the persons counted just as well. Within means: in less than ${level}% of the draws the area stays in its class, before or after, and the other one is the next most frequent or cannot be ruled out either. In brackets the probable rank.`,
      dynamics: (_: string, level: string) => `Within means here as well: in less than ${level}% of the draws.`,
    },
    undrawn: {
      unasked: (what: string) =>
        `Whether a change of ${what} lies within the noise of small numbers was not computed: the plan does not ask for it (reliability).`,
      uncounted: (what: string) =>
        `Whether a change of ${what} lies within the noise of small numbers cannot be said: the index does not rest on whole counts of persons alone.`,
      delivered: (what: string) =>
        `Whether a change of ${what} lies within the noise of small numbers cannot be said: changes were delivered as such, without the counts they come from.`,
      'other-classes': (what: string) =>
        `Whether a change of ${what} lies within the noise of small numbers was not computed: there would be more or fewer classes.`,
    },
  },
}

/** Which changes of class lie within what small counts leave open, or why that is not said; nothing where no class changes. */
export function noiseWords(
  { draws, undrawn, rests }: Noise,
  moved: readonly (Pick<Shift, 'raum' | 'name'> & { readonly within: boolean | null })[],
  of: Of,
  language: Language,
): readonly string[] {
  const w = words[language]
  const what = w.of[of]
  if (moved.length === 0 || undrawn === 'same') return []
  if (draws === null) return undrawn === null ? [] : [w.undrawn[undrawn](what)]
  const within = moved.filter((one) => one.within === true)
  const names = within.map(({ name, raum }) => bothNames(name, raum)).join('; ')
  return [
    within.length === 0 ? w.none(moved.length, what) : w.some(within.length, moved.length, names, what),
    `${rests ? `${rests[language]} ` : ''}${w.how[of](
      localNumber(draws.draws, 0, language),
      localNumber(100 * draws.confidence, Number.isInteger(100 * draws.confidence) ? 0 : 1, language),
    )}`,
  ]
}
