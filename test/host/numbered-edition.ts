/** Edition n: 12 files that all hold its number; no two editions have the same file names. */
export function editionOf(n: number): Map<string, string> {
  const paths = Array.from({ length: 12 }, (_, i) => `tabellen/${n % 7}/${i}.csv`)
  const files = new Map(paths.map((path, i) => [path, `${n}\n`.repeat(2000 * (i + 1))]))
  return files.set('manifest.json', JSON.stringify({ edition: n, outputs: paths.map((path) => ({ path })) }))
}
