import type { Rule } from '../../rules/types'
import { compile, type Pattern, vocabularyOf, waysOf } from './patterns'
import { WordSets } from './word-sets'

/** By pattern of a rule, by way: numbers of word sets, rarest first. */
export type NumberedWays = readonly (readonly (readonly number[])[])[]

/**
 * What the index asks of the built-in patterns, worked out when Evenkeel is built: reading two thousand patterns
 * would take longer than all else at the start, and a browser stops and starts the worker all day.
 */
export interface PatternTable {
  /** By word: the sets that hold it. */
  readonly holding: Readonly<Record<string, readonly number[]>>
  readonly count: number
  /** By id of a phrase rule. */
  readonly ways: Readonly<Record<string, NumberedWays>>
  /** All plain words of all patterns, separated by spaces. */
  readonly vocabulary: string
}

export function tableOf(rules: readonly Rule[]): PatternTable {
  const sets = new WordSets()
  const all: Pattern[] = []
  const ways: Record<string, NumberedWays> = {}
  for (const rule of rules) {
    if (rule.kind !== 'phrase') continue
    const patterns = rule.patterns.map(compile)
    all.push(...patterns)
    ways[rule.id] = patterns.map((pattern) => numbered(pattern, sets))
  }
  return {
    holding: Object.fromEntries(sets.holding),
    count: sets.count,
    ways,
    vocabulary: [...vocabularyOf(all)].join(' '),
  }
}

/** @throws PatternError, Error where the pattern cannot be read */
export function numbered(pattern: Pattern, sets: WordSets): NumberedWays[number] {
  return waysOf(pattern).map((way) => way.map((set) => sets.numberOf(set)))
}
