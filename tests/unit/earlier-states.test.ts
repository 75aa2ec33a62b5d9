import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EarlierStates } from '../../src/background/earlier-states'
import { RuleSetFiles } from '../../src/background/filed-rule-set'
import { pack, unpack } from '../../src/background/packed-text'
import { DEFAULT_RULE_SET } from '../../src/rule-set/defaults'
import { MemoryArea } from './background-memory-area'

const word = fc.string({ unit: fc.constantFrom('a', 'b', '👍', '👎', 'é'), maxLength: 6 })

describe('earlier states', () => {
  it('come back as they were after any changes, undone or not, read from storage each time', async () => {
    const step = fc.oneof(fc.constant('undo' as const), fc.array(word, { maxLength: 4 }))
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const files = new RuleSetFiles(new MemoryArea().asArea())
        let states = EarlierStates.NONE
        let kept: string[][] = []
        for (const [at, step] of steps.entries()) {
          if (step === 'undo') {
            states = states.withoutNewest()
            kept = kept.slice(0, -1)
          } else {
            const filed = await files.file({ ...DEFAULT_RULE_SET, words: step }, new Set())
            states = await states.with(filed, 'a change', at)
            kept = [...kept, step].slice(-20)
          }
          states = await EarlierStates.read(JSON.parse(JSON.stringify(states.kept)))
        }
        const sets = await Promise.all(states.list(files).map((state) => state.read()))
        expect(sets.map(({ words }) => words)).toEqual(kept)
      }),
      { numRuns: 60 },
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
