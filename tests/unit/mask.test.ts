import { describe, expect, it } from 'vitest'
import { compileTeamWords, maskInline, ownLines } from '../../src/engine/text/mask'

const own = (reply: string): string[] => ownLines(reply).map((line) => line.text)

describe('ownLines', () => {
  it('leaves out quoted history and all that follows "On … wrote:"', () => {
    expect(own('Hello\n> CALM DOWN\nMore')).toEqual(['Hello', 'More'])
    expect(own('Hello\nOn Mon, 2 Nov 2026, Marta wrote:\nCALM DOWN')).toEqual(['Hello'])
    expect(own('Hello\n-----Original Message-----\nCALM DOWN')).toEqual(['Hello'])
  })
  it('leaves out fenced code and signatures', () => {
    expect(own('See\n```\nNOTHING WE CAN DO\n```\nDone')).toEqual(['See', 'Done'])
    expect(own('Done.\n-- \nMiss Rude')).toEqual(['Done.'])
    expect(own('Done.\nKind regards,\nMiss Rude\nSupport')).toEqual(['Done.', 'Kind regards,'])
  })
  it('gives the offset of every line', () => {
    const reply = 'a\n> b\nc'
    for (const line of ownLines(reply)) expect(reply.slice(line.start, line.start + line.text.length)).toBe(line.text)
  })
})

describe('maskInline', () => {
  it.each([
    'You wrote "this is not acceptable", and I agree',
    'Type `relax` to go on',
    'See https://example.com/calm-down for more',
    'Write to calm@example.com please',
    'We hear you, @calm_down_bob!',
    'You wrote ‘calm down’ twice',
  ])('keeps the length: %s', (text) => {
    const masked = maskInline(text, undefined)
    expect(masked.length).toBe(text.length)
    expect(masked).not.toBe(text)
    expect(masked).not.toMatch(/calm|acceptable|relax/)
  })
  it.each(['We look forward to it. ^SA', 'It is on its way! - RN.', 'Keep using it. ∞JP 😇', 'Write to us. -Shannon'])(
    'leaves out who signs: %s',
    (text) => {
      const masked = maskInline(text, undefined)
      expect(masked.length).toBe(text.length)
      expect(masked.trimEnd()).toMatch(/[.!]$/)
      expect(text.startsWith(masked.trimEnd())).toBe(true)
    },
  )
  it.each(['It is done - NOW', 'The refund is - sorry', 'I said NO.'])('leaves what is said: %s', (text) => {
    expect(maskInline(text, undefined)).toBe(text)
  })
  it('takes no apostrophe for a quotation mark', () => {
    const text = "I don't think it's the customers' fault, is it? It isn't."
    expect(maskInline(text, undefined)).toBe(text)
  })
  it("blanks the team's words as whole words, whatever their case", () => {
    const words = compileTeamWords(['Relax Pro', 'Obviously'])
    expect(maskInline('Your relax  pro, obviously', words)).toBe('Your           ,          ')
    expect(maskInline('Your relax professional', words)).toBe('Your relax professional')
  })
})
