import type { Scan } from '../../model/scan.ts'
import { year, type Year } from '../../model/year.ts'
import type { Plan } from '../../plan/plan.ts'
import { deliveries } from './files-of.ts'

/**
 * What engines outside are asked before a run, one question a file (or table) of a source. Their answers are
 * handed to the run beside the files, so that a run stays a function of what it is given.
 */
export const scansOf = (plan: Plan): readonly Scan[] =>
  Object.entries(plan.sources).flatMap(([source, spec]) => {
    const { scan } = spec
    if (scan === null || scan.engine === 'memory') return []
    const { engine } = scan
    const held = new Map<string, Year[]>()
    for (const one of deliveries(plan, source)) held.set(one.file, [...(held.get(one.file) ?? []), year(one.year)])
    return [...held].map(([name, years]): Scan => {
      const dated = (text: string) => (years.length === 1 ? text.replaceAll('{year}', String(years[0])) : text)
      return {
        source,
        engine,
        name,
        from:
          scan.format === null
            ? { table: name }
            : {
                file: name,
                format: scan.format,
                dialect: spec.format,
                query: scan.query,
                tables: Object.fromEntries(
                  Object.entries(scan.tables).map(([id, { file, format }]) => [id, { file: dated(file), format }]),
                ),
              },
        key: spec.key,
        digits: spec.digits,
        year: typeof spec.year === 'object' && spec.year !== null ? spec.year : years[0]!,
        years,
        where: scan.where,
        tallies: scan.tallies,
      }
    })
  })
