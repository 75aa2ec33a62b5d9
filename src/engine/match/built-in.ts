import table from 'virtual:pattern-table'
import { unpack } from './packed-numbers'
import type { NumberedWays } from './pattern-table'
import type { NumberedSets } from './word-sets'

function readSets(): NumberedSets {
  const words = new Map<string, number>()
  for (const word of table.vocabulary.split(' ')) words.set(word, words.size)
  const numbers = unpack(table.holders)
  const from = new Int32Array(words.size + 1)
  const holders = new Uint16Array(numbers.length - words.size)
  let read = 0
  let written = 0
  for (let word = 0; word < words.size; word++) {
    const end = read + 1 + numbers[read]!
    for (let number = 0; ++read < end; ) {
      number += numbers[read]!
      holders[written++] = number
    }
    from[word + 1] = written
  }
  return { words, from, holders, count: table.count }
}

/** The word sets that built-in patterns ask for; its words are all plain words of the built-in patterns. */
export const BUILT_IN_SETS = readSets()

/** What the built-in rule's patterns ask of a sentence, pattern by pattern. */
export function builtInWays(id: string): NumberedWays {
  const ways = table.ways[id]
  if (ways === undefined) throw new Error(`the pattern table does not hold ${id}: it was built from other rules`)
  return unpack(ways)
}
