import { escape } from './escape.ts'

/** A web address as a Markdown link to itself; anything else as plain words. */
export const link = (uri: string): string => (/^https?:\/\/[^\s<>\\]+$/.test(uri) ? `<${uri}>` : escape(uri))
