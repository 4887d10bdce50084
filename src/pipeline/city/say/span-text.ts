import type { Span } from '../steps.ts'

/** ` 2019–2021` behind what became of something; empty between tables of no series. */
export const spanText = ({ from, to }: Span): string => (from === null || to === null ? '' : ` ${from}–${to}`)
