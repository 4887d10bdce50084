/**
 * A text from outside (a name, a label, a note) as plain words of a Markdown line or table cell: nothing in it can
 * open a link, a table cell, code or HTML. Not for the start of a line.
 */
export const escape = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~]|&(?=#?\w+;)/g, '\\$&')
