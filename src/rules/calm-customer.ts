import type { Context } from '../engine/context/types'

/** The customer's words are known, complain of nothing and hold no anger. */
export const calmCustomer = (context: Context): boolean => context.known && !context.complaint && context.anger === 0
