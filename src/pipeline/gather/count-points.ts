import { points as readPoints } from '../../ingest/layer/points.ts'
import type { Read } from '../../model/delivery.ts'
import type { Files } from '../../model/files.ts'
import type { Finding } from '../../model/finding.ts'
import type { Frame, FrameColumn } from '../../model/frame.ts'
import type { DeliveredPoints } from '../../model/points.ts'
import { statusCode } from '../../model/status.ts'
import type { Plan } from '../../plan/plan.ts'
import type { PointsPlan } from '../../plan/source-plan.ts'
import type { Areas } from '../../prepare/areas.ts'
import { locatePoints } from '../../prepare/locate-points.ts'
import { pointFiles } from './files-of.ts'

export interface PointCounts {
  /** A frame of these areas with one more column for each points of the plan, `<id>.count`. */
  add(frame: Frame, areas: Areas): Frame
  /** Points of each file. */
  readonly rows: ReadonlyMap<string, number>
  /** What was wrong with files and places so far. */
  findings(): Finding[]
}

/** Reads the points that the plan names, and counts them in whatever areas are asked for, each only once. */
export async function countPoints(plan: Plan, files: Files): Promise<PointCounts> {
  const read = new Map<string, Read<DeliveredPoints>>()
  const rows = new Map<string, number>()
  for (const { points, file, key } of jobs(plan)) {
    const delivered = await readPoints(files, { ...points, file })
    read.set(key, delivered)
    rows.set(file, Math.max(rows.get(file) ?? 0, new Set(delivered.value.at).size))
  }
  const counted = new Map<string, Read<FrameColumn>>()

  function column(key: string, points: PointsPlan, areas: Areas): FrameColumn {
    const { value, findings } = read.get(key)!
    const usable = findings.every(({ severity }) => severity !== 'error')
    if (areas.layer === null || !usable) return nothing(areas.units.length)
    const located = locatePoints(value, areas.layer, points)
    const column: FrameColumn = {
      values: Float64Array.from(areas.units, ({ id }) => located.value.get(id)!),
      status: new Uint8Array(areas.units.length).fill(statusCode.ok),
      origin: { file: value.file, header: 'count', lines: new Int32Array(areas.units.length) },
    }
    counted.set(`${key} ${gebiet(areas)}`, { value: column, findings: located.findings })
    return column
  }
  const seen = new Map<Areas, number>()
  const gebiet = (areas: Areas): number => {
    if (!seen.has(areas)) seen.set(areas, seen.size)
    return seen.get(areas)!
  }

  return {
    rows,
    add(frame, areas) {
      if (Object.keys(plan.points).length === 0) return frame
      const own = Object.entries(plan.points).map(([id, points]): [string, FrameColumn] => {
        const own = pointFiles(plan, id).find(({ year }) => year === frame.year)
        if (own === undefined) return [`${id}.count`, nothing(areas.units.length)]
        const key = `${id} ${own.file}`
        return [`${id}.count`, counted.get(`${key} ${gebiet(areas)}`)?.value ?? column(key, points, areas)]
      })
      return { ...frame, numbers: new Map([...frame.numbers, ...own]) }
    },
    findings: () => once([...read.values(), ...counted.values()].flatMap(({ findings }) => findings)),
  }
}

/** Each file of each points once. */
function jobs(plan: Plan): { points: PointsPlan; file: string; key: string }[] {
  const list = Object.entries(plan.points).flatMap(([id, points]) =>
    pointFiles(plan, id).map(({ file }) => ({ points, file, key: `${id} ${file}` })),
  )
  return [...new Map(list.map((job) => [job.key, job])).values()]
}

const nothing = (n: number): FrameColumn => ({
  values: new Float64Array(n).fill(NaN),
  status: new Uint8Array(n).fill(statusCode.absent),
  origin: { file: '', header: '', lines: new Int32Array(n) },
})

/** A point that lies outside the areas of two Gebietsstände is told once. */
const once = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.map((one) => [`${one.code} ${one.file} ${one.row} ${one.found.en}`, one])).values(),
]
