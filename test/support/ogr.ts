import { spawnSync } from 'node:child_process'

/** Whether GDAL's programs can be started here. */
export const gdal = spawnSync('ogrinfo', ['--version']).error === undefined

if (!gdal) process.stderr.write('SKIPPED: ogrinfo (GDAL) is not on PATH; the layer is not read by a second program\n')

/** What a GDAL program prints; throws where it fails. Warnings stand in `stderr`. */
export function ogr(program: string, ...words: string[]): { readonly stdout: string; readonly stderr: string } {
  const { status, stdout, stderr } = spawnSync(program, words, { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status !== 0) throw new Error(`${program} ${words.join(' ')}: ${stderr}`)
  return { stdout, stderr }
}

/** Extent as ogrinfo prints it: west, south, east, north. */
export function extent(printed: string): number[] {
  const match = /Extent: \(([-\d.]+), ([-\d.]+)\) - \(([-\d.]+), ([-\d.]+)\)/.exec(printed)
  return match!.slice(1).map(Number)
}
