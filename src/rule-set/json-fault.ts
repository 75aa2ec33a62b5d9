/* biome-ignore-all lint/suspicious/noControlCharactersInRegex: JSON has none of them in a string */
/** Where a text stops being JSON. */
export interface JsonFault {
  /** UTF-16 in the text; its length where the text ends too early. */
  readonly offset: number
  /** From 1. */
  readonly line: number
  readonly column: number
  /** The text ends in the middle of something. */
  readonly cutOff: boolean
}

const SPACE = /[ \t\n\r]*/y
const STRING = /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/y
const VALUE = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y
/** What may still become one of these with more text behind it. */
const BEGUN = /^(?:"(?:[^"\\\u0000-\u001F]|\\.)*\\?|-?[\d.eE+-]*|t|tr|tru|f|fa|fal|fals|n|nu|nul)$/

type Awaits = 'value' | 'value or ]' | 'name' | 'name or }' | ':' | ', or ]' | ', or }' | 'end'

/** Finds the first fault, which browsers name each in their own way or not at all; `undefined` where it is JSON. */
export function findJsonFault(text: string): JsonFault | undefined {
  const open: ('[' | '{')[] = []
  let awaits: Awaits = 'value'
  let at = 0
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at
    if (!pattern.test(text)) return false
    at = pattern.lastIndex
    return true
  }
  const afterValue = (): Awaits => (open.length === 0 ? 'end' : open.at(-1) === '[' ? ', or ]' : ', or }')
  for (;;) {
    skip(SPACE)
    if (at >= text.length) return awaits === 'end' ? undefined : faultAt(text, text.length, true)
    const char = text[at]!
    if (awaits.startsWith('value')) {
      if (char === '{' || char === '[') {
        open.push(char)
        awaits = char === '{' ? 'name or }' : 'value or ]'
        at += 1
        continue
      }
      if (skip(STRING) || skip(VALUE)) {
        awaits = afterValue()
        continue
      }
    } else if (awaits.startsWith('name')) {
      if (skip(STRING)) {
        awaits = ':'
        continue
      }
    } else if (awaits === char) {
      awaits = 'value'
      at += 1
      continue
    } else if (awaits.startsWith(',') && char === ',') {
      awaits = open.at(-1) === '[' ? 'value' : 'name'
      at += 1
      continue
    }
    if (awaits.endsWith(` ${char}`)) {
      open.pop()
      awaits = afterValue()
      at += 1
      continue
    }
    return faultAt(text, at, awaits !== 'end' && BEGUN.test(text.slice(at)))
  }
}

function faultAt(text: string, offset: number, cutOff: boolean): JsonFault {
  const before = text.slice(0, offset).split('\n')
  return { offset, line: before.length, column: before.at(-1)!.length + 1, cutOff }
}
