import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/engine/analyze'
import { phrasePatterns, phraseProblem, phraseVariants } from '../../src/engine/phrase/phrase-patterns'
import { DEFAULT_RULE_SET } from '../../src/rule-set/defaults'
import type { PhraseSource, RuleSet } from '../../src/rule-set/types'
import { RULES } from '../../src/rules'

const phrase = (words: string, switches: Partial<PhraseSource> = {}): PhraseSource => ({
  words,
  otherForms: true,
  onlyAsCommand: false,
  notInQuotes: true,
  ...switches,
})

/** Without the built-in rules, which would take their share of the words. */
const NOTHING_ELSE = Object.fromEntries(RULES.map(({ id }) => [id, { enabled: false }]))

const setWith = (source: PhraseSource): RuleSet => ({
  ...DEFAULT_RULE_SET,
  overrides: NOTHING_ELSE,
  rules: [
    {
      id: 'team-one',
      title: 'One of ours',
      why: 'We do not say that.',
      severity: 'warn',
      enabled: true,
      phrase: source,
      patterns: phrasePatterns(source),
      unless: [],
      rewrites: [],
      examples: { bad: [], ok: [] },
    },
  ],
})

/** The words of a reply that the phrase finds. */
const found = (source: PhraseSource, reply: string): string[] =>
  analyze(reply, { messages: [] }, setWith(source))
    .findings.filter(({ rule }) => rule === 'team-one')
    .map(({ text }) => text)

describe('a phrase as a lead types it', () => {
  it.each([
    ['please be advised', 'Please be advised that your parcel is late.', 'Please be advised'],
    ['touch base', 'I am touching base about the lamp.', 'touching base'],
    ['we can not', "We can't do that on Sundays.", "We can't"],
    ["we can't", 'We cannot do that on Sundays.', 'We cannot'],
    ['our policy', 'It is against our policies, sadly.', 'our policies'],
    ['took a look', 'I take a look at it now.', 'take a look'],
    ['follow up', 'I will follow-up on this today.', 'follow-up'],
    ['as per (our) terms', 'As per terms, it is too late.', 'As per terms'],
    ['as per (our) terms', 'As per our terms, it is too late.', 'As per our terms'],
    ['do the … needful', 'Kindly do the very needful today.', 'do the very needful'],
    ['hesitate to contact us', 'Do not hesitate to contact us.', 'hesitate to contact us'],
    ['customer care', 'Our Customer Care team will write.', 'Customer Care'],
  ])('“%s” is found in “%s”', (words, reply, there) => {
    expect(found(phrase(words), reply)).toEqual([there])
  })

  it.each([
    ['please be advised', 'Please advise us of the date.'],
    ['touch base', 'The base of the lamp can be touched.'],
    ['our policy', 'Your insurance policy is in the post.'],
    ['as per (our) terms', 'As per your terms, it is late.'],
  ])('“%s” is not found in “%s”', (words, reply) => {
    expect(found(phrase(words), reply)).toEqual([])
  })

  it('is found in its other forms only where that is wished', () => {
    expect(found(phrase('revert'), 'We reverted it today.')).toEqual(['reverted'])
    expect(found(phrase('revert', { otherForms: false }), 'We reverted it today.')).toEqual([])
    expect(found(phrase('revert', { otherForms: false }), 'We will revert today.')).toEqual(['revert'])
  })

  it.each([
    ['Calm the matter down first.', []],
    ['Read the terms, please.', ['Read the terms']],
    ['Hi Jo, please read the terms first.', ['read the terms']],
    ['You should read the terms.', ['read the terms']],
    ['Could you just read the terms?', ['read the terms']],
    ['I read the terms again for you.', []],
    ['Once we had read the terms we knew.', []],
  ])('only as a command: %s', (reply, there) => {
    expect(found(phrase('read the terms', { onlyAsCommand: true }), reply)).toEqual(there)
  })

  it('is looked for inside quotation marks where that is wished', () => {
    const reply = 'Our page says "please be advised" twice. Please be advised of it.'
    expect(found(phrase('please be advised'), reply)).toEqual(['Please be advised'])
    expect(found(phrase('please be advised', { notInQuotes: false }), reply)).toEqual([
      'please be advised',
      'Please be advised',
    ])
  })

  it('names what it cannot be made from', () => {
    expect(phraseProblem(phrase(' … !'))).toContain('Type the words')
    expect(phraseProblem(phrase('(kindly) (please)'))).toContain('outside of the brackets')
    expect(phraseProblem(phrase('a '.repeat(15)))).toContain('too rare')
    expect(phrasePatterns(phrase(''))).toEqual([])
    expect(phraseProblem(phrase('please be advised'))).toBeUndefined()
  })

  it('is shown as it may read', () => {
    expect(phraseVariants(phrase('We can not … say (yet)'))).toEqual([
      'we can not … say yet',
      "we can't … say yet",
      'we can not … say',
      "we can't … say",
    ])
  })

  it('whatever is typed gives patterns that can be read', () => {
    for (const words of ['(((', 'a|b', '#Noun', '/x+/', '<filler>', "don't", 'naïve café', '…', '50% off!', '[x]'])
      expect(() => found(phrase(words), 'Some reply with 50% off.')).not.toThrow()
  })
})
