import { describe, expect, it } from 'vitest'
import { compose } from '../../src/engine/rewrite/compose'
import { lostFacts } from '../../src/engine/rewrite/facts-kept'
import type { RewriteTemplate } from '../../src/rules/types'

const SENTENCE: RewriteTemplate = { scope: 'sentence', text: 'Let me put {issue|this} right.' }
const CUT: RewriteTemplate = { scope: 'cut', text: '' }
const at = (sentence: string, words: string): [number, number] => {
  const start = sentence.indexOf(words)
  return [start, start + words.length]
}
const composed = (sentence: string, words: string, template: RewriteTemplate, slots = {}): string | undefined =>
  compose(sentence, ...at(sentence, words), template, slots)?.text

describe('compose', () => {
  it('replaces the sentence and keeps the greeting', () => {
    expect(composed('Hi Marta, calm down.', 'calm down', SENTENCE)).toBe('Hi Marta, let me put this right.')
  })
  it('keeps a clause that carries facts as a sentence of its own', () => {
    expect(composed('Calm down, your order 4411 ships on Friday.', 'Calm down', SENTENCE)).toBe(
      'Let me put this right. Your order 4411 ships on Friday.',
    )
    expect(composed('Please calm down so that I can refund order 4411.', 'Please calm down', SENTENCE)).toBe(
      'Let me put this right. I can refund order 4411.',
    )
  })
  it('puts facts that have no clause of their own in brackets', () => {
    expect(composed('You failed to sign form 12-B.', 'You failed to sign', SENTENCE)).toContain('12-B')
  })
  it('cuts a preface with its comma and mends the capital', () => {
    expect(composed('As I already said, the refund takes ten days.', 'As I already said', CUT)).toBe(
      'The refund takes ten days.',
    )
    expect(composed('To be honest, but the fee stands.', 'To be honest', CUT)).toBe('The fee stands.')
    expect(composed('The fee stands, to be honest.', 'to be honest', CUT)).toBe('The fee stands.')
  })
  it('leaves nothing of a sentence that is all preface, unless a fact would go with it', () => {
    expect(composed('Whatever.', 'Whatever', CUT)).toBe('')
  })
  it('fills slots and drops a template whose slot stays empty', () => {
    expect(composed('Calm down.', 'Calm down', SENTENCE, { issue: 'your torn cushion' })).toBe(
      'Let me put your torn cushion right.',
    )
    expect(composed('Calm down.', 'Calm down', { scope: 'sentence', text: 'After {waited}, yes.' })).toBeUndefined()
  })
})

describe('lostFacts', () => {
  it('sees numbers, money, dates, links, addresses and names', () => {
    const before = 'Ask Amir about order RF-20394 by Friday: £20, see https://example.com/x or a@b.co.'
    const lost = lostFacts(before, 'Nothing kept.').map((fact) => fact.text)
    expect(lost).toEqual(['Amir', 'RF-20394', 'Friday', '£20', 'https://example.com/x', 'a@b.co'])
    expect(lostFacts(before, before)).toEqual([])
  })
})
