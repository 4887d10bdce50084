import type { ClassInfo } from './publication.ts'
import type { Klasse } from './klasse.ts'
import type { Text } from './text.ts'

/**
 * The classes that ask for attention: the last two in order of burden, or the last one where there are only two or three.
 * `high` says whether high values mean burden.
 */
export function attentionClasses(classes: readonly ClassInfo[], high: 'burden' | 'resource'): readonly ClassInfo[] {
  const count = classes.length > 3 ? 2 : 1
  return classes.length < 2 ? [] : high === 'burden' ? classes.slice(-count) : classes.slice(0, count)
}

/** Who comes under attention, and what that is called. */
export interface Attention {
  readonly classes: readonly { readonly label: Text }[]
  readonly holds: (klasse: Klasse | null, dynamics: Klasse | null) => boolean
}

/**
 * Areas whose class, or class and Dynamik together, bear one of the signs that a plan names (`4`, `3-`); those of
 * `attentionClasses` where it names none.
 */
export function attentionOf(
  classes: readonly ClassInfo[],
  dynamics: readonly ClassInfo[],
  high: 'burden' | 'resource',
  signs: readonly string[] | null,
): Attention {
  if (signs === null) {
    const last = attentionClasses(classes, high)
    return { classes: last, holds: (klasse) => last.some(({ number }) => number === klasse?.number) }
  }
  const together = classes.flatMap((one) =>
    dynamics.map(({ sign, label }) => ({
      sign: one.sign + sign,
      label: {
        de: `${one.label.de} mit Dynamik ${label.de}`,
        en: `${one.label.en} with dynamics ${label.en}`,
      },
    })),
  )
  return {
    classes: signs.flatMap((sign) => [...classes, ...together].find((one) => one.sign === sign) ?? []),
    holds: (klasse, change) =>
      klasse !== null && signs.some((sign) => sign === klasse.sign || sign === klasse.sign + (change?.sign ?? ' ')),
  }
}
