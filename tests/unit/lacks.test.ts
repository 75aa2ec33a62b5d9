import { describe, expect, it } from 'vitest'
import { fitDense } from '../../src/dev/train/dense-regression'
import { analyze } from '../../src/engine/analyze'
import { readContext } from '../../src/engine/context/read-context'
import { asTold, lackSigns } from '../../src/engine/draft/lack-signs'
import { SentenceFacts } from '../../src/engine/draft/sentence-facts'
import { lackShares } from '../../src/engine/opinion/lack-opinion'
import { LACKS } from '../../src/engine/opinion/lacks'
import learned from '../../src/engine/opinion/learned.json'
import { weighParts } from '../../src/engine/opinion/weighed-parts'
import { ALL_ON } from './examples'

const told = (...sentences: string[]) =>
  sentences.map((text) => {
    const facts = new SentenceFacts(text, text.toLowerCase(), text.toLowerCase().match(/\p{L}+/gu) ?? [])
    return asTold(facts, weighParts(facts.odds))
  })
const from = (text: string) => readContext({ messages: [{ from: 'customer', text }] })
const LOST = from('You lost my parcel, and nobody answers. Is it insured, and who pays for the postage?')
const seenIn = (...sentences: string[]) => lackSigns(told(...sentences), LOST)

describe('the signs of what a reply lacks', () => {
  it('are those that were learned, whatever is written', () => {
    for (const signs of [seenIn(), seenIn('Hello'), lackSigns(told('Yes'), readContext({ messages: [] }))]) {
      expect(Object.keys(signs)).toEqual(learned.lacks.signs)
      for (const [sign, value] of Object.entries(signs)) expect([sign, Number.isFinite(value)]).toEqual([sign, true])
    }
  })
  it('tell whether the excuse or the regret comes first', () => {
    const [sorry, excuse] = ['I am so sorry that we lost it', 'Our depot was swamped because half the staff is ill']
    const before = 'excuse: before sorry'
    expect(seenIn(excuse, sorry)[before]).toBeGreaterThan(seenIn(sorry, excuse)[before]!)
  })
  it('tell what came up in passing and is passed over', () => {
    const asked = from('The lamp that I ordered came broken. Oh, and the invoice shows the wrong address.')
    const passing = (...sentences: string[]) => lackSigns(told(...sentences), asked)['matters: aside, unsaid']
    expect(passing('A new lamp leaves today')).toBeGreaterThan(0.5)
    expect(passing('A new lamp leaves today', 'The invoice has the right address now')).toBeLessThan(0.1)
  })
  it('tell how much of the questions comes back', () => {
    const least = 'asks: least said'
    expect(seenIn('It is insured')[least]).toBe(0)
    expect(seenIn('It is insured, and we pay the postage')[least]).toBeGreaterThan(0)
  })
})

describe('what a reply lacks', () => {
  const shares = (...sentences: string[]) => lackShares(seenIn(...sentences))
  it('is a share of each', () => {
    const all = shares('It comes on Monday.')
    expect(Object.keys(all)).toEqual([...LACKS])
    for (const share of Object.values(all)) expect(share > 0 && share < 1).toBe(true)
  })
  it('is lacking less where the reply gives it', () => {
    const cold = shares('It comes on Monday.')
    const warm = shares('I am so sorry that we lost your parcel and left you without an answer.', 'It comes on Monday.')
    expect(warm.apology).toBeLessThan(cold.apology)
    expect(warm.acknowledgement).toBeLessThan(cold.acknowledgement)
    expect(cold.solution).toBeLessThan(shares('Your satisfaction matters to us.').solution)
  })
})

describe('a question or a thank-you', () => {
  const DEMANDS = ['missing-apology', 'missing-acknowledgement', 'missing-goodwill', 'excuse-first']
  const REPLIES = [
    'Yes, you can do that under Account, then Settings.',
    'Hi, it takes three to five days. Best, Jo',
    'Done, you have access until the 30th.',
    'That is not possible at the moment.',
    'The banks do this to check the card; it goes away within a week.',
  ]
  it.each([
    'How do I change my address?',
    'Do you ship to Malta, and how long does it take?',
    'Can I bring my dog on the train?',
    'Is my order on its way already?',
    'Why is there a hold of 1 euro on my card?',
    'I would like to add a second driver to my booking, please.',
    'Please cancel my plan at the end of the month, I am moving abroad.',
    'Thank you so much for the quick help. All sorted now.',
  ])('draws no demand for warmth: %s', (text) => {
    const demands = REPLIES.flatMap((reply) =>
      analyze(reply, { messages: [{ from: 'customer', text }] }, ALL_ON).findings.filter(({ rule }) =>
        DEMANDS.includes(rule),
      ),
    )
    expect(demands).toEqual([])
  })
})

describe('regression over few numbers', () => {
  const rows = Array.from({ length: 200 }, (_, i) => ({
    values: [i, (i * 37) % 11, 5],
    label: i >= 120 ? (1 as const) : (0 as const),
    weight: 1,
  }))
  const oddsOf = ({ weights, bias }: ReturnType<typeof fitDense>, values: readonly number[]): number =>
    values.reduce((sum, value, i) => sum + value * weights[i]!, bias)
  it('finds what tells the rows apart, whatever their scale, and leaves the rest', () => {
    const fit = fitDense(rows)
    const right = rows.filter(({ values, label }) => oddsOf(fit, values) > 0 === (label === 1)).length
    expect(right).toBeGreaterThan(180)
    expect(Math.abs(fit.weights[2]!)).toBe(0)
    expect(fit.weights[0]!).toBeGreaterThan(0)
  })
  it('listens to weights', () => {
    const either = [0, 1].flatMap((label) =>
      Array.from({ length: 20 }, () => ({ values: [1], label: label as 0 | 1, weight: label === 1 ? 3 : 1 })),
    )
    expect(oddsOf(fitDense(either), [1])).toBeCloseTo(Math.log(3), 1)
  })
})
