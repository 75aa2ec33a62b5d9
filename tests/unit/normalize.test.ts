import { describe, expect, it } from 'vitest'
import { normalize } from '../../src/engine/text/normalize'

const VOCABULARY = new Set(['calm', 'nothing', 'please', 'not', 'so', 'cool', 'never', 'again'])
const norm = (text: string): string => normalize(text, VOCABULARY).text

describe('normalize', () => {
  it.each([
    ["I can't help", 'I can not help'],
    ['I cant help', 'I can not help'],
    ['we cannot', 'we can not'],
    ["You're wrong", 'You are wrong'],
    ['youre wrong', 'you are wrong'],
    ["It's been a week", 'It has been a week'],
    ["that's late", 'that is late'],
    ["the customer's order", "the customer's order"],
    ["you'd better", 'you had better'],
    ["you'd like", 'you would like'],
    ['u shud', 'you shud'],
    ['ur wrong', 'you are wrong'],
    ['ur order', 'your order'],
    ['sooo sorry', 'so sorry'],
    ['that is cooool', 'that is cool'],
    ['We apologise', 'We apologize'],
    ['There is NOTHING left', 'There is nothing left'],
    ['PLEASE CALM DOWN NOW', 'please calm down now'],
    ['Your REFUND ID', 'Your REFUND ID'],
    ['don’t', 'do not'],
    ['It is unfortunatley late', 'It is unfortunately late'],
    ['any inconvience, apolagies', 'any inconvenience, apologies'],
    ['we apologice and apologised', 'we apologize and apologized'],
    ['frustation, immediatly, definatly', 'frustration, immediately, definitely'],
    ['a guaranty of the grantees', 'a guaranty of the grantees'],
    ['understated selectors, frustrations', 'understated selectors, frustrations'],
    ['inconveniently defiant ridicules', 'inconveniently defiant ridicules'],
  ])('%s → %s', (before, after) => expect(norm(before)).toBe(after))

  it('leads every code unit back to the words it came from', () => {
    const text = 'Well, I can’t do it'
    const { text: normalized, from, to } = normalize(text, VOCABULARY)
    const at = normalized.indexOf('not')
    expect(text.slice(from(at), to(at + 2))).toBe('can’t')
    expect(to(normalized.length - 1)).toBe(text.length)
    const it_ = normalized.lastIndexOf('it')
    expect(text.slice(from(it_), to(it_ + 1))).toBe('it')
  })

  it('keeps emoji and other scripts where they are', () => {
    const text = '😀 don’t 你好'
    const { text: normalized, from, to } = normalize(text, VOCABULARY)
    const at = normalized.indexOf('你')
    expect(text.slice(from(at), to(at + 1))).toBe('你好')
  })
})
