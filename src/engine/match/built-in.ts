import table from 'virtual:pattern-table'
import type { NumberedWays } from './pattern-table'

/** The word sets that built-in patterns ask for. */
export const BUILT_IN_SETS = { holding: new Map(Object.entries(table.holding)), count: table.count }

/** Plain words of the built-in patterns. */
export const BUILT_IN_WORDS: ReadonlySet<string> = new Set(table.vocabulary.split(' '))

/** What the built-in rule's patterns ask of a sentence, pattern by pattern. */
export function builtInWays(id: string): NumberedWays {
  const ways = table.ways[id]
  if (!ways) throw new Error(`the pattern table does not hold ${id}: it was built from other rules`)
  return ways
}
