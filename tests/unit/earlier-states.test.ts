import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EarlierStates, sharedEnds } from '../../src/background/earlier-states'
import { pack, unpack } from '../../src/background/packed-text'
import { DEFAULT_RULE_SET } from '../../src/rule-set/defaults'

const word = fc.string({ unit: fc.constantFrom('a', 'b', '👍', '👎', 'é'), maxLength: 6 })

describe('earlier states', () => {
  it('come back as they were after any changes, undone or not, read from storage each time', async () => {
    const step = fc.oneof(fc.constant('undo' as const), fc.array(word, { maxLength: 4 }))
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        let states = EarlierStates.NONE
        let kept: string[][] = []
        for (const [at, step] of steps.entries()) {
          if (step === 'undo') {
            states = await states.withoutNewest()
            kept = kept.slice(0, -1)
          } else {
            states = await states.with({ ...DEFAULT_RULE_SET, words: step }, 'a change', at)
            kept = [...kept, step].slice(-20)
          }
          states = await EarlierStates.read(JSON.parse(JSON.stringify(states.kept)))
        }
        expect(states.list.map((state) => state.ruleSet.words)).toEqual(kept)
      }),
      { numRuns: 60 },
    )
  })

  it('never cut a character in two', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const [head, tail] = sharedEnds(one, other)
        // Lone halves do not survive encoding.
        const middle = one.slice(head, one.length - tail)
        expect(new TextDecoder().decode(new TextEncoder().encode(middle))).toBe(middle)
        expect(other.slice(0, head) + one.slice(head, one.length - tail) + other.slice(other.length - tail)).toBe(one)
      }),
    )
  })
})

describe('a packed text', () => {
  it('is short, and comes back whole', async () => {
    const long = 'Please be advised. 👍 '.repeat(4000)
    const packed = await pack(long)
    expect(JSON.stringify(packed).length).toBeLessThan(long.length / 10)
    expect(await unpack(packed)).toBe(long)
    expect(await pack('short')).toBe('short')
  })
})
