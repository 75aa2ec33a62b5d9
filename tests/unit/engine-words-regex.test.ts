import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WordsRegex, WordsRegexes } from '../../src/engine/text/words-regex'

const EXPRESSIONS: readonly RegExp[] = [
  /\b(?:never (?:arrived|came)|(?:very |so )*(?:late|slow)|broken?|no (?:reply|heating) for \d+ days?)\b/,
  /\b(?:i|we) (?:have |just )*(?:not )?(?:received|got)\b(?! it)|^(?:please )?(?:send|refund)\b/,
  /\b\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm)\b|\b(?:mon|tues|wednes)day\b|[>→] ?\w+/,
  /\b(?:\w+ )?manager\b|\b(?:speak|talk) to (?:your |a )?(?:boss|lead)\b/,
]
const WORDS = fc.constantFrom(
  ...'never arrived came very so late slow broken broke no reply heating for 3 days i we have just not received got it please send refund 9.30 pm monday a > settings your manager speak to boss so-so it’s'.split(
    ' ',
  ),
)
const TEXT = fc.array(fc.tuple(WORDS, fc.constantFrom(' ', '\t', '\u00a0', ', ', '. ', '-', "'", '')), {
  maxLength: 14,
})

describe('expressions looked up by their first letters', () => {
  it('answer as the plain expressions do', () => {
    const all = new WordsRegexes(EXPRESSIONS)
    fc.assert(
      fc.property(TEXT, (pieces) => {
        const text = pieces.flat().join('')
        const bits = all.test(text)
        EXPRESSIONS.forEach((plain, i) => {
          expect((bits & (1 << i)) !== 0, `${plain} in “${text}”`).toBe(plain.test(text))
        })
      }),
      { numRuns: 2000 },
    )
  })

  it('count and blank what the plain expression would', () => {
    const one = new WordsRegex(EXPRESSIONS[0]!)
    const plain = new RegExp(EXPRESSIONS[0]!.source, 'g')
    const text = 'so very late, never arrived; the broken lamp has no reply for 12 days'
    expect(one.count(text, 9)).toBe(text.match(plain)?.length)
    expect(one.blank(text)).toBe(text.replace(plain, (m) => ' '.repeat(m.length)))
    expect(one.count(text, 2)).toBe(2)
  })

  it('refuses a single expression that may begin between words', () => {
    expect(() => new WordsRegex(/\b(?:late)\b|[!?]{2}/).test('late')).toThrow('begins at no word')
  })
})
