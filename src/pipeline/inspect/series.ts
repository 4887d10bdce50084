/** A file as the plan names it: its own name, or one with `{year}` in the place of the Berichtsjahr. */
export interface Series {
  readonly file: string
  /** Every file of it, by Berichtsjahr. */
  readonly years: readonly number[]
}

/**
 * The files that bear another Berichtsjahr of the plan in the place where this one bears its own, without a gap
 * around it; null where the name bears none, or two.
 */
export async function series(
  file: string,
  planYears: readonly number[],
  exists: (path: string) => Promise<boolean>,
): Promise<Series | null> {
  const name = file.slice(file.lastIndexOf('/') + 1)
  const found = [...name.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)]
  const own = Number(found[0]?.[0])
  if (found.length !== 1 || !planYears.includes(own)) return null
  const at = file.length - name.length + found[0]!.index
  const pattern = `${file.slice(0, at)}{year}${file.slice(at + 4)}`
  const there = new Set<number>([own])
  for (const step of [-1, 1])
    for (let y = own + step; planYears.includes(y) && (await exists(pattern.replace('{year}', String(y)))); y += step)
      there.add(y)
  return { file: pattern, years: [...there].sort((a, b) => a - b) }
}
