import { weightKinds, type WeightKind } from '../../model/crosswalk.ts'
import { plain } from '../../render/plain.ts'
import { csvLines } from '../../render/csv-lines.ts'

/** An Umsteigeschlüssel as a file of our own: the form that a plan understands by its path alone. */
export const crosswalkText = (
  links: readonly { readonly from: string; readonly to: string; readonly weight: number }[],
  by: WeightKind,
): string =>
  csvLines(
    ['raum_alt', 'raum_neu', 'gewicht', 'art'],
    links.map(({ from, to, weight }) => [from, to, plain(weight), weightKinds[by].code]),
  )
