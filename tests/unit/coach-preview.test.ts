import { describe, expect, test } from 'vitest'
import { previewOf, sentenceAround, wordsOf } from '../../src/coach/preview'

const show = (text: string, from: string, to: string) => {
  const start = text.indexOf(from)
  return previewOf(text, { start, end: start + from.length, text: to }).map(({ text: words, kind, slot }) =>
    slot ? `<${words}>` : kind === 'new' ? `*${words}*` : kind === 'gone' ? `-${words}-` : words,
  )
}

describe('a rewrite, as the sentence will read', () => {
  const reply = 'Hi Marta,\nAs I already told you, the warehouse has 14 days. There is NOTHING we can do! Bye'

  test('shows the sentence around the words, with the change marked', () => {
    expect(show(reply, 'NOTHING', 'nothing').join('')).toBe('There is *nothing* we can do!')
  })

  test('shows what goes when nothing comes', () => {
    expect(show(reply, 'As I already told you, the', 'The').join('')).toBe('*The* warehouse has 14 days.')
    expect(show(reply, 'already ', '').join('')).toBe('As I -already -told you, the warehouse has 14 days.')
  })

  test('is nothing but the change where the whole sentence changes', () => {
    expect(show(reply, 'There is NOTHING we can do!', 'Let me look.')).toEqual(['*Let me look.*'])
  })

  test('a stop that stays is not told apart', () => {
    expect(show('Calm down.', 'Calm down.', 'I hear you.')).toEqual(['*I hear you.*'])
  })

  test('says so when nothing is left of the sentence', () => {
    expect(previewOf('Hi. Calm down. Bye', { start: 4, end: 14, text: '' })).toEqual([
      { text: 'Delete the sentence', kind: 'label', slot: false },
    ])
    expect(wordsOf(previewOf('Calm down.', { start: 0, end: 9, text: '' }))).toBe('')
  })

  test('tells slots apart', () => {
    expect(show(reply, 'NOTHING we can do', '[what you can do] today').join('')).toBe(
      'There is <[what you can do]>* today!*',
    )
  })

  test('an insertion stands alone', () => {
    expect(previewOf(reply, { start: 0, end: 0, text: ' I am sorry. ' })).toEqual([
      { text: 'I am sorry.', kind: 'new', slot: false },
    ])
  })

  test('is copied without what goes', () => {
    const start = reply.indexOf('already ')
    expect(wordsOf(previewOf(reply, { start, end: start + 8, text: '' }))).toBe(
      'As I told you, the warehouse has 14 days.',
    )
  })
})

describe('sentenceAround', () => {
  const around = (text: string, words: string) => {
    const start = text.indexOf(words)
    const span = sentenceAround(text, start, start + words.length)
    return text.slice(span.start, span.end)
  }
  test.each([
    ['One. Two calm three. Four.', 'calm', 'Two calm three.'],
    ['One\nTwo calm', 'calm', 'Two calm'],
    ['It costs 3.50 and calm.', 'calm', 'It costs 3.50 and calm.'],
    ['Calm down!!! Now.', 'Calm', 'Calm down!!!'],
    ['calm', 'calm', 'calm'],
  ])('%s', (text, words, sentence) => {
    expect(around(text, words)).toBe(sentence)
  })
})
