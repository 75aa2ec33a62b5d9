import { describe, expect, it } from 'vitest'
import '../../src/engine/context/read-context'
import '../../src/engine/draft/facts'
import { builtTable, madeTable, PieceReader } from '../../src/engine/text/starts-table'
import { WordsRegexes } from '../../src/engine/text/words-regex'
import '../../src/rules'

describe('the tables of beginnings', () => {
  it('that are built equal those that are worked out when they are asked for', () => {
    expect(WordsRegexes.all.length).toBeGreaterThan(10)
    for (const { sources } of WordsRegexes.all)
      expect(builtTable(sources), sources[0]!.slice(0, 80)).toEqual(madeTable(sources))
  })

  it('tell alternatives by pieces of their expression', () => {
    const source = '\\b(?:late|no (?:reply|heating)) for days\\b|\\d+|\\bsoon\\b'
    const { alternatives, rest } = madeTable([source])
    const written = new PieceReader(alternatives)
    const told: string[] = []
    while (!written.done) {
      expect(written.number()).toBe(0)
      told.push(written.text(source))
    }
    expect(told).toEqual(['\\b(?:late) for days\\b', '\\b(?:no (?:reply|heating)) for days\\b', '\\bsoon\\b'])
    expect(new PieceReader(rest).text(source)).toBe('\\d+')
  })
})
