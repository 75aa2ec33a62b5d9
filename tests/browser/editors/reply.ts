import { analyze } from '../../../src/engine/analyze'
import type { Finding } from '../../../src/engine/types'
import { DEFAULT_RULE_SET } from '../../../src/rule-set/defaults'

/** A piece of a block: words, a line break inside the paragraph, or a picture or mention. */
export interface Inline {
  readonly text?: string
  readonly bold?: boolean
  readonly link?: string
  readonly newline?: boolean
  readonly atom?: boolean
}

/**
 * A reply with one thing to mark in each place where an editor may stumble; each is an example of its rule, which always
 * holds. The last word is typed by key.
 */
export const BLOCKS: readonly (readonly Inline[])[] = [
  [
    { text: 'Hello ' },
    { text: 'Ada', bold: true },
    { text: ', thank you for ' },
    { text: 'your photos', link: 'https://example.com/photos' },
    { text: ' of the sofa ' },
    { atom: true },
    { text: ' of 9 May.' },
  ],
  [{ text: 'I have read your message. Please calm down so that I can help you. The van is full today.' }],
  [{ text: 'You should have ' }, { text: 'read the', bold: true }, { text: ' size guide before ordering.' }],
  [
    { text: 'As I already ' },
    { text: 'said', link: 'https://example.com/mail' },
    { text: ', the refund takes ten days.' },
  ],
  [
    { text: 'Your order:' },
    { newline: true },
    { text: 'Stop acting like a child.' },
    { newline: true },
    { text: 'We keep the parcel here.' },
  ],
  [{ text: 'Kind' }],
]
export const TYPED = ' regards'

/** The reply as the agent reads it, before the last word is typed. An editor without atoms has no space before one. */
export function loadedText(atomText: string): string {
  const words = ({ text, newline, atom }: Inline, next: Inline | undefined) => {
    const own = text ?? (newline ? '\n' : atom ? atomText : '')
    return next?.atom && !atomText ? own.trimEnd() : own
  }
  return BLOCKS.map((block) => block.map((part, at) => words(part, block[at + 1])).join('')).join('\n')
}

/** What the engine marks in a reply, and the first rewrite of each. */
export function findingsIn(text: string): readonly Finding[] {
  const { findings } = analyze(text.replaceAll('\uFFFC', ' '), { messages: [] }, DEFAULT_RULE_SET)
  return findings.filter(({ severity, start, end }) => severity !== 'hint' && end > start)
}

/** Words of each place that its mark has to cover; how far the mark reaches beyond them is the rules' affair. */
const COVERED = {
  run: 'calm down',
  bold: 'should have read',
  link: 'already said',
  breaks: 'acting like a child',
} as const
export type Place = keyof typeof COVERED

/** The words that are marked in each place. */
export const PLACES: Readonly<Record<Place, string>> = (() => {
  const text = loadedText('')
  const marked = findingsIn(text).map(({ start, end }) => text.slice(start, end))
  const markOf = (place: Place) => {
    const mark = marked.find((words) => words.includes(COVERED[place]))
    if (!mark) throw new Error(`The engine marks nothing over “${COVERED[place]}” any more: choose other words.`)
    return mark
  }
  return { run: markOf('run'), bold: markOf('bold'), link: markOf('link'), breaks: markOf('breaks') }
})()

/** The reply with the first rewrite of the finding in a place. */
export function rewritten(text: string, place: Place): string {
  const finding = findingsIn(text).find(({ start, end }) => text.slice(start, end) === PLACES[place])
  const rewrite = finding?.rewrites[0]
  if (!rewrite) throw new Error(`The engine has no rewrite for “${PLACES[place]}” any more: choose other words.`)
  return text.slice(0, rewrite.start) + rewrite.text + text.slice(rewrite.end)
}
