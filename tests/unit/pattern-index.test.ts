import { describe, expect, it } from 'vitest'
import { findPattern, PatternIndex, SentenceDoc } from '../../src/engine/match/matcher'
import { numbered } from '../../src/engine/match/pattern-table'
import { compile, vocabularyOf } from '../../src/engine/match/patterns'
import { WordSets } from '../../src/engine/match/word-sets'
import { normalize } from '../../src/engine/text/normalize'
import { RULES } from '../../src/rules'

describe('the pattern index', () => {
  it('loses no match: it finds what trying every pattern on every sentence finds', () => {
    const patterns = RULES.flatMap((rule) => (rule.kind === 'phrase' ? rule.patterns.map(compile) : []))
    const vocabulary = vocabularyOf(patterns)
    const sets = new WordSets()
    const index = new PatternIndex<string>(sets)
    for (const pattern of patterns) index.add(pattern.source, [pattern], numbered([pattern], sets))
    // Every twelfth example is plenty: each meets two thousand patterns.
    const texts = RULES.flatMap(({ examples }) => [...examples.bad, ...examples.ok])
      .map((example) => (typeof example === 'string' ? example : (example.reply ?? '')))
      .filter((text, i) => text.length > 0 && text.length < 400 && i % 12 === 0)
    let matches = 0
    for (const text of texts) {
      const sentence = new SentenceDoc(normalize(text, vocabulary))
      const found = index.match(sentence).map(({ owner, start, end }) => `${start}-${end} ${owner}`)
      const all = patterns.flatMap((p) =>
        findPattern(sentence, p).map(({ start, end }) => `${start}-${end} ${p.source}`),
      )
      expect(new Set(found), text).toEqual(new Set(all))
      matches += all.length
    }
    expect(matches).toBeGreaterThan(100)
  })
})
