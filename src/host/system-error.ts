import type { Text } from '../model/text.ts'

/** Code of an error of the operating system, as `ENOENT`; undefined for any other error. */
export const systemCode = (error: unknown): string | undefined =>
  error instanceof Error && 'syscall' in error && 'code' in error ? String(error.code) : undefined

const reasons: Readonly<Record<string, Text>> = {
  ENOENT: { de: 'den Pfad gibt es nicht', en: 'the path does not exist' },
  EACCES: { de: 'keine Berechtigung', en: 'no permission' },
  EPERM: { de: 'keine Berechtigung, oder eine Datei ist geöffnet', en: 'no permission, or a file is open' },
  EROFS: { de: 'der Datenträger ist schreibgeschützt', en: 'the disk is read-only' },
  ENOSPC: { de: 'der Datenträger ist voll', en: 'the disk is full' },
  EDQUOT: { de: 'das Kontingent ist erschöpft', en: 'the quota is used up' },
  EBUSY: { de: 'in Benutzung', en: 'in use' },
  ENOTDIR: { de: 'ein Teil des Pfads ist eine Datei', en: 'a part of the path is a file' },
  EEXIST: { de: 'ein Teil des Pfads ist eine Datei', en: 'a part of the path is a file' },
  ENAMETOOLONG: { de: 'der Pfad ist zu lang', en: 'the path is too long' },
  ELOOP: { de: 'Verknüpfungen verweisen im Kreis', en: 'links point in a circle' },
  EMFILE: { de: 'zu viele Dateien sind geöffnet', en: 'too many files are open' },
}

/** Why the operating system refused, in words; its own code where there are none. */
export const reason = (code: string): Text =>
  reasons[code] ?? { de: `das System meldet ${code}`, en: `the system says ${code}` }
