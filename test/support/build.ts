import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bytes, type Files } from '../../src/model/files.ts'
import { filesOf } from '../../src/pipeline/gather/files-of.ts'
import { run, type Run } from '../../src/pipeline/run.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { readPlan } from '../../src/plan/read-plan.ts'

/** A plan of the repo, with its text changed first where a test wants another. */
export function planOf(path: string, change: (text: string) => string = (text) => text): Plan {
  const file = new URL(`../../${path}`, import.meta.url)
  return readPlan(change(readFileSync(file, 'utf8')), path)
}

/** The files a plan names, read from a folder, each changed first where a test wants that. */
export function filesFrom(
  plan: Plan,
  folder: URL,
  change: (path: string, content: Uint8Array) => Uint8Array = (_, c) => c,
): Files {
  return new Map(
    filesOf(plan).map((path) => [
      path,
      bytes(change(path, new Uint8Array(readFileSync(fileURLToPath(new URL(path, folder)))))),
    ]),
  )
}

export const build = (plan: Plan, folder: URL): Promise<Run> => run(plan, filesFrom(plan, folder), '0.0.0')
