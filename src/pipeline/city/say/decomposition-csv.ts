import { csvLines } from '../../../render/csv-lines.ts'
import { plain } from '../../../render/plain.ts'
import type { CityChangeParts } from '../change-parts-of.ts'
import type { CityCounterfactual } from '../counterfactuals-of.ts'
import type { Decomposition } from '../decompose.ts'
import type { NestingRange } from '../nesting-ranges.ts'
import type { CityNesting } from '../nestings-of.ts'
import { parameterText } from '../parameter-text.ts'
import type { Span } from '../steps.ts'

const columns = [
  'ebene',
  'innerhalb',
  'gruppe',
  'referenz',
  'mass',
  'parameter',
  'verfahren',
  'teil',
  'gebiet_id',
  'wert',
  'anteil',
  'mindestens',
  'hoechstens',
  'grenzen',
  'von',
  'bis',
] as const
type Row = Readonly<Record<(typeof columns)[number], string>>
const empty: Row = {
  ebene: '',
  innerhalb: '',
  gruppe: '',
  referenz: '',
  mass: '',
  parameter: '',
  verfahren: '',
  teil: '',
  gebiet_id: '',
  wert: '',
  anteil: '',
  mindestens: '',
  hoechstens: '',
  grenzen: '',
  von: '',
  bis: '',
}

/**
 * The decomposition for machines, a row a part. `between` and `within` add up to the measure, level by level; `inside` is
 * its value in one area of a level. Parts of a change have the name of the way that told them apart, and a row
 * an area for what it adds to the structural one; `spatial` and `attribute` are what map and composition do to the change
 * of a measure. `anteil` is the part of all, from 0 to 1. Where counts are withheld there are bounds in place of values.
 */
export const decompositionCsv = ({ nestings, changes, counterfactuals, ranges }: Decomposition): string =>
  csvLines(
    columns,
    [
      ...nestings.flatMap(nested),
      ...changes.flatMap(changed),
      ...counterfactuals.flatMap(swapped),
      ...(ranges?.nestings ?? []).flatMap(ranged),
    ].map((row) => columns.map((name) => row[name])),
  )

function nested({ group, reference, steps, inside, ...all }: CityNesting): Row[] {
  const subject = { ...empty, gruppe: group, referenz: reference }
  return (['M', 'H', 'T', 'L'] as const).flatMap((which) => {
    const mass = { M: 'mutual-information', H: 'multigroup-theil-h', T: 'theil-t', L: 'theil-l' }[which]
    if (!Number.isFinite(all[which])) return []
    return [
      ...steps.map((step, k) => ({
        ...subject,
        ebene: step.level,
        innerhalb: steps[k - 1]?.level ?? '',
        mass,
        teil: k === 0 ? 'between' : 'within',
        wert: plain(step[which]),
        anteil: plain(step[which] / all[which]),
      })),
      ...(which === 'T' || which === 'L' ? [] : inside).map((one) => ({
        ...subject,
        ebene: one.level,
        mass,
        teil: 'inside',
        gebiet_id: one.id,
        wert: plain(one[which as 'M' | 'H']),
        // Of both measures alike: by M, which adds up weighted with persons
        anteil: plain((one.part * one.M) / all.M),
      })),
    ]
  })
}

const ranged = ({ group, reference, steps }: NestingRange): Row[] =>
  (['M', 'H'] as const).flatMap((which) =>
    steps.map((step, k) => ({
      ...empty,
      gruppe: group,
      referenz: reference,
      ebene: step.level,
      innerhalb: steps[k - 1]?.level ?? '',
      mass: { M: 'mutual-information', H: 'multigroup-theil-h' }[which],
      teil: k === 0 ? 'between' : 'within',
      mindestens: plain(step[which].lower),
      hoechstens: plain(step[which].upper),
      grenzen: step[which].sharp ? 'scharf' : 'weit',
    })),
  )

function changed({ level, group, reference, ways, structural, ...span }: CityChangeParts & Span): Row[] {
  const subject = {
    ...empty,
    ...years(span),
    ebene: level,
    gruppe: group,
    referenz: reference,
    mass: 'mutual-information',
  }
  const row = (verfahren: string, teil: string, wert: number, whole: number, gebiet_id = ''): Row => ({
    ...subject,
    verfahren,
    teil,
    gebiet_id,
    wert: plain(wert),
    anteil: plain(teil === 'before' || teil === 'after' ? NaN : wert / whole),
  })
  return [
    ...Object.entries(ways).flatMap(([way, all]) =>
      Object.entries(all).map(([part, value]: [string, number]) => row(way, part, value, all.difference)),
    ),
    ...[...structural].map(([id, value]) => row('shapley', 'structural', value, ways.shapley.difference, id)),
  ]
}

const years = ({ from, to }: Span): Pick<Row, 'von' | 'bis'> => ({ von: String(from ?? ''), bis: String(to ?? '') })

function swapped({ level, group, reference, measure, parameters, swaps, ...span }: CityCounterfactual & Span): Row[] {
  const subject = { ...empty, ...years(span), ebene: level, gruppe: group, referenz: reference, mass: measure.id }
  return Object.entries(swaps).flatMap(([swap, found]) =>
    (['spatial', 'attribute'] as const).map((teil) => ({
      ...subject,
      parameter: parameterText(measure, parameters),
      verfahren: swap,
      teil,
      wert: plain(found[teil]),
      anteil: plain(found[teil] / (found.first - found.second)),
    })),
  )
}
