import { statusCode } from '../../model/status.ts'

const order = [statusCode.secret, statusCode.unknown, statusCode.weak, statusCode.void, statusCode.absent]

/** The reason that counts where several are given for one missing number: what is withheld must be said so. */
export const worst = (codes: readonly number[]): number => order.find((code) => codes.includes(code)) ?? statusCode.ok
