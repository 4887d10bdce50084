import { escape } from '../markdown/escape.ts'

/**
 * Name and key, because names come more than once: "Nordhafen (01020305)". May start a list item, whatever
 * the name is.
 */
export const areaName = ({ raum, name }: { readonly raum: string; readonly name: string }): string =>
  `${escape(name).replace(/^(\d*)(?=[-+#=.)])/, '$1\\')} (${escape(raum)})`
