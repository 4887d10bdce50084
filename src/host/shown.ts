import { sep } from 'node:path'

/** A path as messages show it: as it was given, with `/` between its parts on every system. */
export const shown = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'))
