import { wrapped } from './wrapped.ts'
import { xml } from './xml.ts'

/** What stands on the sheet of a map, from top to bottom. */
export interface Sheet {
  readonly title: string
  /** Paths in units of the sheet, which fit into `room`. */
  readonly drawing: { readonly paths: readonly string[]; readonly width: number; readonly height: number }
  /** The legend: how areas are filled, what that means, and how many are. */
  readonly keys: readonly { readonly fill: string; readonly text: string; readonly n: number }[]
  readonly notes: readonly string[]
}

/** Fills that a sheet knows beside colours; the first goes over one. */
export const hatched = 'url(#hatched)'
export const dotted = 'url(#dotted)'

// In tenths of a pixel: whole numbers are short.
const width = 9000
const margin = 200
const line = 260
const head = 320

/** The most that a drawing may take. */
export const room = { width: width - 2 * margin, height: width } as const

/** The sheet as SVG 1.1, with the title for those who listen. */
export function sheet({ title, drawing, keys, notes }: Sheet): string {
  const heading = wrapped(title, 60)
  const small = notes.flatMap((text) => wrapped(text, 105))
  const top = margin + heading.length * head
  const legend = top + drawing.height + margin
  const foot = legend + keys.length * line + 120
  const height = foot + small.length * line + margin
  const left = Math.round((width - drawing.width) / 2)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width / 10}" height="${Math.ceil(height / 10)}" viewBox="0 0 ${width} ${height}" role="img" font-family="sans-serif" font-size="170" fill="#222">`,
    `<title>${xml(title)}</title>`,
    '<defs>',
    '<pattern id="hatched" width="90" height="90" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v90" stroke="#d97a00" stroke-width="40"/></pattern>',
    '<pattern id="dotted" width="90" height="90" patternUnits="userSpaceOnUse"><path d="M0 0h90v90h-90z" fill="#fff"/><circle cx="45" cy="45" r="14" fill="#777"/></pattern>',
    '</defs>',
    `<path d="M0 0h${width}v${height}h-${width}z" fill="#fff"/>`,
    ...heading.map((text, i) => words(text, margin, margin + 160 + i * head, 260)),
    `<g transform="translate(${left} ${top})" fill-rule="evenodd" stroke="#555" stroke-width="6" stroke-linejoin="round">`,
    ...drawing.paths,
    '</g>',
    ...keys.flatMap(({ fill, text, n }, i) => [
      `<path d="M${margin} ${legend + i * line}h320v180h-320z" fill="${fill}" stroke="#555" stroke-width="6"/>`,
      words(`${text} (${n})`, margin + 420, legend + 150 + i * line, 170),
    ]),
    ...small.map((text, i) => words(text, margin, foot + 150 + i * line, 150)),
    '</svg>',
    '',
  ].join('\n')
}

const words = (text: string, x: number, y: number, size: number): string =>
  `<text x="${x}" y="${y}" font-size="${size}">${xml(text)}</text>`
