import type { Rule } from '../../rules/types'
import { pack } from './packed-numbers'
import { compile, type Pattern, vocabularyOf } from './patterns'
import { waysOf } from './ways'
import { WordSets } from './word-sets'

/**
 * The ways of some patterns in a row of numbers: for each pattern how many ways it has; for each way how many needs,
 * which of them are the rarest and the next, the rest's least and most, and for each need its set, the least and the most before it.
 */
export type NumberedWays = readonly number[]

/**
 * What the index asks of the built-in patterns, worked out when Evenkeel is built: reading two thousand patterns
 * would take longer than all else at the start, and a browser stops and starts the worker all day.
 */
export interface PatternTable {
  /** All plain words of all patterns, separated by spaces. */
  readonly vocabulary: string
  /** Packed, for each set how many words it has, and their numbers in order, each less the one before. */
  readonly sets: string
  readonly count: number
  /** By id of a phrase rule: packed. */
  readonly ways: Readonly<Record<string, string>>
}

/** Most words that fit the numbers of a table. */
const MOST_WORDS = 65_536

/** @throws Error where the rules know too many different words */
export function tableOf(rules: readonly Rule[]): PatternTable {
  const sets = new WordSets()
  const all: Pattern[] = []
  const ways: Record<string, string> = {}
  for (const rule of rules) {
    if (rule.kind !== 'phrase') continue
    const patterns = rule.patterns.map(compile)
    all.push(...patterns)
    ways[rule.id] = pack(numbered(patterns, sets))
  }
  // A word has its number by its place: first those that sets hold.
  const vocabulary = [...new Set([...sets.ownWords, ...vocabularyOf(all)])]
  if (vocabulary.length > MOST_WORDS) throw new Error(`${vocabulary.length} words are too many`)
  const { from, members } = sets.flat()
  const rows: number[] = []
  for (let set = 0; set < sets.count; set++) {
    const own = members.slice(from[set], from[set + 1]).sort()
    rows.push(own.length)
    own.forEach((number, i) => {
      rows.push(number - (own[i - 1] ?? 0))
    })
  }
  return { vocabulary: vocabulary.join(' '), sets: pack(rows), count: sets.count, ways }
}

/** @throws PatternError, Error where a pattern cannot be read */
export function numbered(patterns: readonly Pattern[], sets: WordSets): NumberedWays {
  const numbers: number[] = []
  for (const pattern of patterns) {
    const ways = waysOf(pattern)
    numbers.push(ways.length)
    for (const { needs, rarest, next, rest } of ways) {
      numbers.push(needs.length, Math.max(0, rarest), Math.max(0, next), rest.least, rest.most)
      for (const { words, after } of needs) numbers.push(sets.numberOf(words), after.least, after.most)
    }
  }
  return numbers
}
