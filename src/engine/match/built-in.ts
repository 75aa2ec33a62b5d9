import table from 'virtual:pattern-table'
import { unpack } from './packed-numbers'
import type { NumberedWays } from './pattern-table'
import type { NumberedSets } from './word-sets'

function readSets(): NumberedSets {
  const words = new Map<string, number>()
  for (const word of table.vocabulary.split(' ')) words.set(word, words.size)
  const numbers = unpack(table.sets)
  const from = new Int32Array(table.count + 1)
  const members = new Uint16Array(numbers.length - table.count)
  let read = 0
  let written = 0
  for (let set = 0; set < table.count; set++) {
    const end = read + 1 + numbers[read]!
    for (let word = 0; ++read < end; ) {
      word += numbers[read]!
      members[written++] = word
    }
    from[set + 1] = written
  }
  return { words, count: table.count, from, members }
}

/** The word sets that built-in patterns ask for; its words are all plain words of the built-in patterns. */
export const BUILT_IN_SETS = readSets()

/** What the built-in rule's patterns ask of a sentence, pattern by pattern. */
export function builtInWays(id: string): NumberedWays {
  const ways = table.ways[id]
  if (ways === undefined) throw new Error(`the pattern table does not hold ${id}: it was built from other rules`)
  return unpack(ways)
}
