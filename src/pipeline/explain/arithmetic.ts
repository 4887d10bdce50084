import type { normalise } from '../../measures/composite/normalise/table.ts'
import type { Language } from '../../model/text.ts'
import { localNumber } from '../../render/round.ts'
import type { PlaceExplained, ScaleExplained } from './explanation.ts'
import { braced, digitsOn, restNumber } from './rest-words.ts'

/** What a formula is filled with, already written for people. */
interface Terms {
  /** The value, and in brackets where it is negative. */
  readonly x: string
  readonly offX: string
  /** The place from below; empty where there is none. */
  readonly r: string
  /** A number that the scale rests on; `of` in brackets where it is negative. */
  at(name: string): string
  of(name: string): string
  readonly settings: ScaleExplained['settings']
  number(value: number): string
}

/** ` · 100`, nothing for 1. */
const times = (t: Terms, value: number) => (value === 1 ? '' : ` · ${t.number(value)}`)
/** `20 + `, nothing for 0. */
const plus = (t: Terms, value: number) => (value === 0 ? '' : `${t.number(value)} + `)
const setting = (t: Terms, name: string) => Number(t.settings[name])
const capped = (t: Terms, share: string) => (t.settings['cap'] === 'yes' ? `min(1; ${share})` : share)
const z = (t: Terms, middle: string, width: string) => `(${t.x} − ${t.of(middle)}) / ${t.of(width)}`
const zTo = (t: Terms) => `${plus(t, setting(t, 'mean'))}${z(t, 'mean', 'sd')}${times(t, setting(t, 'sd'))}`
const between = (t: Terms) => `(${t.x} − ${t.of('low')}) / (${t.at('high')} − ${t.of('low')})`

const formulas: Readonly<Record<keyof typeof normalise, (t: Terms) => string>> = {
  'z-population': zTo,
  'z-sample': zTo,
  'z-weighted': zTo,
  'robust-z': (t) => z(t, 'median', 'mad'),
  'min-max': (t) =>
    `${plus(t, setting(t, 'from'))}(${t.x} − ${t.of('min')}) / (${t.at('max')} − ${t.of('min')})${times(t, setting(t, 'to') - setting(t, 'from'))}`,
  scaled: (t) => `${between(t)}${times(t, setting(t, 'to'))}`,
  goalposts: (t) => `min(1; max(0; ${between(t)}))${times(t, setting(t, 'to'))}`,
  rank: () => 'r',
  'percentile-rank': (t) => `(${t.r} − 1) / (${t.of('n')} − 1)`,
  borda: (t) => `${t.r} − 1`,
  blom: (t) => `Φ⁻¹((${t.r} − ${t.number(0.375)}) / (${t.of('n')} + ${t.number(0.25)}))`,
  rankit: (t) => `Φ⁻¹((${t.r} − ${t.number(0.5)}) / ${t.of('n')})`,
  'distance-to-best': (t) => `1 − (${t.at('max')} − ${t.offX}) / (${t.at('max')} − ${t.of('min')})`,
  'distance-to-reference': (t) =>
    capped(t, `1 − (${t.at('reference')} − ${t.offX}) / (${t.at('reference')} − ${t.of('min')})`),
  'distance-to-target': (t) => capped(t, `(${t.x} − ${t.of('min')}) / (${t.at('target')} − ${t.of('min')})`),
  'fraction-of-max': (t) => `${t.x} / ${t.of('max')}`,
  'index-100': (t) => `100 + 100 · (${t.x} − ${t.of('city')}) / ${t.at('city').replace('\u2212', '')}`,
  exponential: (t) => `−${t.of('constant')} · ln(1 − ${t.r} / ${t.of('n')} · (1 − e^(−100/${t.of('constant')})))`,
}

/** How a value came onto its scale, with every number put in: `(17,050 − 1,200) / (30,400 − 1,200) · 100`. */
export function arithmetic(scale: ScaleExplained, value: number, place: PlaceExplained | null, l: Language): string {
  const { method, rests, settings } = scale
  const digits = digitsOn(scale)
  const number = (given: number) => localNumber(given, Number.isInteger(given) ? 0 : 3, l)
  const at = (name: string) => restNumber(rests[name]!, digits, l)
  const x = localNumber(value, digits, l)
  return formulas[method]({
    x,
    offX: braced(x),
    r: place === null ? '' : number(place.r),
    at,
    of: (name) => braced(at(name)),
    settings,
    number,
  })
}
