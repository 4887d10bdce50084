import type { Text } from '../../../model/text.ts'
import type { Change } from './change.ts'

/** One way to decide a question; no change where it is the way the chain is declared. */
export interface Alternative {
  readonly label: Text
  readonly changes: readonly Change[]
}

/** A question of method that could be decided in several ways. */
export interface Factor {
  readonly id: string
  readonly label: Text
  readonly alternatives: readonly Alternative[]
}

/**
 * Which of some alternatives a number from 0 to 1 stands for: each gets a stretch of the same length of [0, 1],
 * whatever numbers happen to be drawn, so that each is as likely as the others.
 */
export const alternativeAt = (u: number, count: number): number => Math.min(count - 1, Math.floor(u * count))
