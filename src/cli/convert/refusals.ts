import { fail } from '../../model/error.ts'
import { usageError } from '../usage-error.ts'

export const noGeometry = (file: string) =>
  usageError(
    { de: `${file} enthält keine Geometrie`, en: `${file} holds no geometry` },
    { de: '--to csv oder parquet', en: '--to csv or parquet' },
  )

export const nothingIn = (file: string) =>
  fail(
    'ATL-0206',
    { de: 'die Datei enthält keine Tabelle und keine Geometrie', en: 'the file holds no table and no geometry' },
    { file },
  )

/** Why not all can be read in parts. */
export const tooLarge = ({ file, inner }: { readonly file: string; readonly inner: unknown }) =>
  fail(
    'ATL-0206',
    inner
      ? {
          de: 'die Datei im Archiv ist größer als 64 MiB und lässt sich nicht in Teilen lesen, solange sie verpackt ist',
          en: 'the file in the archive is larger than 64 MiB and cannot be read in parts while it is packed',
        }
      : {
          de: 'die Flat-Datei ist größer als 64 MiB; was eine Zeile wird, steht in ihr weit auseinander',
          en: 'the flat file is larger than 64 MiB; what becomes one row stands far apart in it',
        },
    {
      file,
      remedy: inner
        ? { de: 'erst entpacken', en: 'unpack it first' }
        : {
            de: 'weniger Merkmale oder Jahre abrufen, oder als Quelle in den Plan eintragen; dort wird sie in Teilen gelesen',
            en: 'retrieve fewer attributes or years, or declare it as a source; there it is read in parts',
          },
    },
  )
