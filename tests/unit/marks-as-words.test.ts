import { describe, expect, it } from 'vitest'
import { markedStretches, marksAsWords } from '../../src/engine/opinion/marks-as-words'

const stretches = (line: string): string[] =>
  markedStretches(line).map(({ start, end, text }) => `${line.slice(start, end)} → ${text}`)

describe('marks as words', () => {
  it.each([
    ['We checked your "lag".', ['"lag" → lag']],
    ['It just “vanished”, as you put it.', ['“vanished” → vanished']],
    ['The seat was „broken“, you say.', ['„broken“ → broken']],
    ["We take all 'concerns' seriously.", ["'concerns' → concerns"]],
    ['So it *accidentally* fell.', ['*accidentally* → accidentally']],
    ['The "new" one and the *old* one', ['"new" → new', '*old* → old']],
  ])('finds what stands in them: %s', (line, found) => {
    expect(stretches(line)).toEqual(found)
    expect(marksAsWords(line)).not.toBe(line)
  })
  it.each([
    "It's the dog's bowl, and the cats' too.",
    'Set max_open_files in my_config_file to 5 * 3 * 2.',
    'A 12" plate and a 14" plate',
    `"${'far too long to be a word or two '.repeat(3)}"`,
  ])('leaves other lines as they are: %s', (line) => {
    expect(stretches(line)).toEqual([])
    expect(marksAsWords(line)).toBe(line)
  })
})
