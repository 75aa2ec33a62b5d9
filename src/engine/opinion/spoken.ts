import { greetingLength } from '../rewrite/compose'

/** A normalized sentence as the model reads it: without its greeting, in lower case. */
export const spoken = (normalized: string): string => normalized.slice(greetingLength(normalized)).toLowerCase()
