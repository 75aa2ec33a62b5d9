import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { analyze } from '../../src/engine/analyze'
import { maskInline, ownLines } from '../../src/engine/text/mask'
import type { Report, Thread } from '../../src/engine/types'
import { DEFAULT_RULE_SET } from '../../src/rule-set/defaults'
import type { RuleSet } from '../../src/rule-set/types'
import { RULES } from '../../src/rules'
import type { Example } from '../../src/rules/types'

// Hundreds of generated texts a test: a busy machine may need a while for that.
vi.setConfig({ testTimeout: 300_000 })

/** Every rule on, and the team's own words and rule, so that all of the engine is under test. */
const RULE_SET: RuleSet = {
  ...DEFAULT_RULE_SET,
  overrides: Object.fromEntries(RULES.filter((rule) => rule.offByDefault).map((rule) => [rule.id, { enabled: true }])),
  words: ['Calm Box', '(c)', '.*'],
  goodwill: [{ words: 'a refund of the delivery fee' }],
  rules: [
    {
      id: 'team-guys',
      title: 'Calling customers guys',
      why: 'Not everyone is one, and it sounds careless.',
      severity: 'warn',
      enabled: true,
      patterns: ['(hey|hi|you) guys'],
      unless: [],
      rewrites: ['Hello everyone.'],
      examples: { bad: [], ok: [] },
    },
  ],
}

const wordsOf = (example: Example): string[] =>
  typeof example === 'string'
    ? [example]
    : 'thread' in example
      ? [...example.thread.map((message) => message.text), ...(example.reply ? [example.reply] : [])]
      : [example.customer, example.reply]

/** What the rules are about: every example of every rule, so that findings really occur in what is generated. */
const PROVOKING = RULES.flatMap((rule) => [...rule.examples.bad, ...rule.examples.ok].flatMap(wordsOf))
const ODD = [
  '😀', '👩‍👩‍👧‍👦', '🇩🇪', 'e\u0301\u0302\u0303', 'क्षि', 'مرحبا بك', 'שלום', '\u202e', '\u200f', '\u200b', '\ufeff', '\u0000',
  '\u0007', '\u0085', '\u2028', '\u00a0', 'İ', 'ı', 'ß', 'ﬃ', 'Ǆ', '日本語。', 'ปัญหา', '𝕮𝖆𝖑𝖒', '\ud83d', '\ude00', '"', '“', '”', "'",
  '‘', '’', '«', '`', '```\n', '> ', '> > > ', '-- \n', 'On Monday, Ana wrote:\n', '((', '))', '[…]', '{{name}}', '…', '!!!', '?!?',
  '4111 1111 1111 1111', 'https://example.com/a?b=c', 'ana@example.com', '/usr/bin', '\t', '\r\n', '\n\n', '\n', '  ', '.', ',', ';', ':',
  'CALM DOWN', 'cаlm down', 'c a l m', 'caaaalm dooown', 'you', 'not', 'if', 'I', '#', '%', '|', '$', '^', '*', '\\',
] // biome-ignore format: one a line would be a page

const fragment = fc.oneof(
  { arbitrary: fc.constantFrom(...PROVOKING), weight: 4 },
  { arbitrary: fc.constantFrom(...ODD), weight: 4 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 20 }), weight: 1 },
  { arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }), weight: 1 },
  // Lone halves of surrogate pairs too.
  {
    arbitrary: fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 }).map((c) => String.fromCharCode(...c)),
    weight: 1,
  },
)
/** Pieces of examples cut anywhere, so that words break in the middle. */
const cutFragment = fc
  .tuple(fragment, fc.nat({ max: 80 }), fc.nat({ max: 80 }))
  .map(([text, from, length]) => text.slice(from % (text.length + 1), (from % (text.length + 1)) + length))
const text = fc
  .array(
    fc.tuple(
      fc.oneof({ arbitrary: fragment, weight: 3 }, { arbitrary: cutFragment, weight: 1 }),
      fc.constantFrom('', ' ', '\n', '. '),
    ),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.flat().join(''))
const thread: fc.Arbitrary<Thread> = fc.record(
  {
    messages: fc.array(fc.record({ from: fc.constantFrom('customer' as const, 'agent' as const), text }), {
      maxLength: 3,
    }),
    customerName: fc.oneof(fc.constantFrom('Ana', 'Ana María', '$&', '😀', ''), fc.string({ maxLength: 8 })),
    audience: fc.constantFrom('customer' as const, 'note' as const),
    channel: fc.constantFrom('email' as const, 'chat' as const, 'review' as const),
  },
  { requiredKeys: ['messages'] },
)

const splitsPair = (reply: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(reply.charAt(at - 1)) && /[\udc00-\udfff]/.test(reply.charAt(at))

/** Rules that do not repeat the words that they speak of. */
const MASKED = new Set(['pii-echo', 'slur'])

/** All that a report promises of its offsets. */
function expectSound(report: Report, reply: string): void {
  const inside = (start: number, end: number, what: string): void => {
    if (!(0 <= start && start <= end && end <= report.judged)) throw new Error(`${what}: [${start}, ${end}) is outside`)
    if (splitsPair(reply, start) || splitsPair(reply, end))
      throw new Error(`${what}: [${start}, ${end}) splits a character`)
  }
  expect(report.judged).toBeLessThanOrEqual(reply.length)
  expect(splitsPair(reply, report.judged)).toBe(false)
  expect(report.heat).toBeGreaterThanOrEqual(0)
  expect(report.heat).toBeLessThanOrEqual(1)
  const ends = { block: 0, warn: 0, hint: 0 }
  let last = 0
  for (const finding of report.findings) {
    const { start, end, severity, rule } = finding
    inside(start, end, rule)
    expect(start, 'in order of start').toBeGreaterThanOrEqual(last)
    last = start
    if (start < end) {
      expect(start, `${rule} overlaps another ${severity}`).toBeGreaterThanOrEqual(ends[severity])
      ends[severity] = end
      if (!MASKED.has(rule)) expect(finding.text).toBe(reply.slice(start, end))
    }
    for (const rewrite of finding.rewrites) inside(rewrite.start, rewrite.end, `a rewrite of ${rule}`)
  }
}

const runs = (numRuns: number): fc.Parameters<unknown> => ({
  numRuns,
  ...(process.env.FC_SEED && { seed: Number(process.env.FC_SEED) }),
})

describe('whatever the text', () => {
  test('judging never fails, and all that it reports lies inside the text, at whole characters, side by side', () => {
    let findings = 0
    fc.assert(
      fc.property(text, thread, (reply, conversation) => {
        const report = analyze(reply, conversation, RULE_SET)
        expectSound(report, reply)
        findings += report.findings.length
      }),
      runs(400),
    )
    // The property would be empty if nothing was ever found.
    expect(findings).toBeGreaterThan(100)
  })

  test('the same input gives the same report, whatever was judged before', () => {
    fc.assert(
      fc.property(text, thread, (reply, conversation) => {
        const remembered = analyze(reply, conversation, RULE_SET)
        expect(analyze(reply, conversation, RULE_SET)).toEqual(remembered)
        expect(analyze(reply, structuredClone(conversation), structuredClone(RULE_SET))).toEqual(remembered)
      }),
      runs(60),
    )
  })

  test('after any edits the remembered judgment equals a fresh one of the whole text', () => {
    const edit = fc.record({
      at: fc.nat(),
      remove: fc.nat({ max: 40 }),
      insert: fc.oneof(fragment, fc.string({ maxLength: 2 })),
    })
    fc.assert(
      fc.property(
        text,
        thread,
        thread,
        fc.array(edit, { minLength: 1, maxLength: 10 }),
        (start, first, second, edits) => {
          let reply = start
          analyze(reply, first, RULE_SET)
          edits.forEach(({ at, remove, insert }, i) => {
            const from = at % (reply.length + 1)
            reply = reply.slice(0, from) + insert + reply.slice(from + remove)
            // The customer may answer while the agent types.
            analyze(reply, i % 2 === 0 ? first : second, RULE_SET)
          })
          expect(analyze(reply, second, RULE_SET)).toEqual(analyze(reply, second, structuredClone(RULE_SET)))
          expect(analyze(reply, first, RULE_SET)).toEqual(analyze(reply, first, structuredClone(RULE_SET)))
        },
      ),
      runs(60),
    )
  })
})

describe('texts of one kind, very long', () => {
  const quotes = (depth: number): string => `${'"“‘(['.repeat(depth)}calm down${'])’”"'.repeat(depth)}`
  const TEXTS: Readonly<Record<string, string>> = {
    '1 MB of one word': 'a'.repeat(1_000_000),
    '1 MB of one word in capitals': 'A'.repeat(1_000_000),
    '1 MB of one emoji': '😀'.repeat(500_000),
    'emoji at an odd offset': `a${'😀'.repeat(500_000)}`,
    '1 MB of combining marks': `e${'\u0301'.repeat(1_000_000)}`,
    '1 MB of spaces': ' '.repeat(1_000_000),
    '1 MB of line ends': '\n'.repeat(1_000_000),
    '1 MB from right to left': 'שלום '.repeat(200_000),
    '1 MB of control characters': '\u0000\u0001\u001b[31m'.repeat(150_000),
    '1 MB of quotation marks': '"'.repeat(1_000_000),
    'quotes nested 20,000 deep': quotes(20_000),
    'quoted lines nested 1,000 deep': Array.from({ length: 1000 }, (_, i) => `${'> '.repeat(i)}calm down`).join('\n'),
    'provocation without end': 'Calm down, you liar. '.repeat(5_000),
    'provocation without a full stop': 'calm down you liar '.repeat(5_000),
  }
  test.each(Object.entries(TEXTS))('%s', (_, long) => {
    const report = analyze(long, { messages: [] }, RULE_SET)
    expectSound(report, long)
    // As the customer's words as well.
    expectSound(analyze('Hello.', { messages: [{ from: 'customer', text: long }] }, RULE_SET), 'Hello.')
  })
})

/**
 * Strings that make careless expressions go back and forth. Judging four times as much may take four times as long;
 * a quadratic expression takes sixteen times. The quickest of several runs is what counts, so that other programs
 * on the machine do not decide.
 */
describe('no text makes judging slow', () => {
  const STEPS = [
    'a', 'A', ' ', '\t', '.', ',', '-', '_', '"', "'", "' a", "a' ", '“', '‘a ', '`', '(', '[', '{{', '<', '>', '/', '/a', '\\', '@', 'a@', 'a.', 'a@b.',
    'http:', 'https://', 'www.', '1', '1 ', '1-', '1,', '4111 ', '+1 (', '!', '?', '?!', '…', '😀', 'e\u0301', '\u00a0', '\u2028',
    'not ', 'never ask you to ', 'you said ', 'if ', 'the ', 'a b, ', 'I ', "it's ", 'can not ', 'sorry ', 'sorry but ', 'we are sorry if ',
    'calm down ', 'you should have ', 'as i already told you ', 'please ', 'very very ', 'Ana ', 'On a ', 'From: ', 'hi ', 'Mr. ', 'THE ', 'REF-1 ', 'aa ', 'and ', 'to do ',
  ] // biome-ignore format: one a line would be a page
  const fastest = (run: () => void, times: number): number => {
    let best = Number.POSITIVE_INFINITY
    for (let i = 0; i < times; i++) {
      const began = performance.now()
      run()
      best = Math.min(best, performance.now() - began)
    }
    return best
  }
  /** How much longer four times as much takes. */
  const growth = (make: (length: number) => () => void, length: number): number => {
    const small = fastest(make(length), 5)
    // Too short to be measured, so surely not slow.
    const large = fastest(make(length * 4), 1)
    if (large < 60) return 1
    return Math.min(large, fastest(make(length * 4), 2)) / Math.max(small, 0.5)
  }
  const filled = (step: string, length: number): string => step.repeat(Math.ceil(length / step.length)).slice(0, length)

  test.each(STEPS.map((step) => [JSON.stringify(step), step]))('masks: %s', (_, step) => {
    expect(growth((n) => () => void ownLines(filled(step, n)), 25_000)).toBeLessThan(11)
    expect(growth((n) => () => void maskInline(filled(step, n), undefined), 25_000)).toBeLessThan(11)
  })

  // A fresh customer's name each time, and a fresh word at the end, keep what is remembered out of it.
  let fresh = 0
  test.each(STEPS.map((step) => [JSON.stringify(step), step]))('a reply: %s', (_, step) => {
    const judge = (n: number) => () => {
      fresh++
      analyze(`${filled(step, n)} x${fresh}`, { messages: [], customerName: `N${fresh}` }, RULE_SET)
    }
    expect(growth(judge, 20_000)).toBeLessThan(11)
  })

  test.each(STEPS.map((step) => [JSON.stringify(step), step]))('a customer: %s', (_, step) => {
    const judge = (n: number) => () => {
      fresh++
      const messages = [{ from: 'customer' as const, text: `x${fresh} ${filled(step, n)} x${fresh}` }]
      analyze('Hello.', { messages }, RULE_SET)
    }
    expect(growth(judge, 20_000)).toBeLessThan(11)
  })
})
