import type { Rewrite } from '../engine/types'
import { commonEnds } from '../fields/common-ends'

/** A piece of a sentence as the card shows it. */
export interface Piece {
  readonly text: string
  /** `new` is what the rewrite brings, `gone` what it takes away, `label` says what happens in place of words. */
  readonly kind: 'same' | 'new' | 'gone' | 'label'
  /** A `[…]` that the agent fills in. */
  readonly slot: boolean
}

/** The sentence of the reply in which `[start, end)` lies, as far as the eye needs it. */
export function sentenceAround(text: string, start: number, end: number): { start: number; end: number } {
  let from = start
  while (from > 0 && !endsSentence(text, from)) from--
  while (from < start && /\s/.test(text.charAt(from))) from++
  let to = end
  const whole = end > start && endsSentence(text, end)
  while (!whole && to < text.length && !endsSentence(text, to)) to++
  return { start: from, end: to }
}

/** How the sentence will read with the rewrite in it: the words that change are marked, slots are apart. */
export function previewOf(text: string, rewrite: Rewrite): readonly Piece[] {
  if (rewrite.start === rewrite.end) return slots(rewrite.text.trim(), 'new')
  const sentence = sentenceAround(text, rewrite.start, rewrite.end)
  const before = text.slice(sentence.start, sentence.end)
  const after = text.slice(sentence.start, rewrite.start) + rewrite.text + text.slice(rewrite.end, sentence.end)
  if (!/[\p{L}\p{N}]/u.test(after)) return [{ text: 'Delete the sentence', kind: 'label', slot: false }]
  const [head, tail] = commonEnds(before, after, atBorder).map((length, side) =>
    // A full stop that stays is not worth telling apart.
    /[\p{L}\p{N}]/u.test(side === 0 ? after.slice(0, length) : after.slice(after.length - length)) ? length : 0,
  ) as [number, number]
  const changed = after.slice(head, after.length - tail)
  return [
    ...slots(after.slice(0, head).trimStart(), 'same'),
    ...(changed.trim() ? slots(changed, 'new') : slots(before.slice(head, before.length - tail), 'gone')),
    ...slots(after.slice(after.length - tail).trimEnd(), 'same'),
  ]
}

/** The words of a preview as they are copied. */
export function wordsOf(pieces: readonly Piece[]): string {
  return pieces
    .filter((piece) => piece.kind === 'same' || piece.kind === 'new')
    .map((piece) => piece.text)
    .join('')
}

function endsSentence(text: string, at: number): boolean {
  const before = text.charAt(at - 1)
  return (
    before === '\n' || text.charAt(at) === '\n' || (/[.!?…]/.test(before) && !/[.!?…\w)"'’”]/.test(text.charAt(at)))
  )
}

function atBorder(text: string, at: number): boolean {
  return at === 0 || at === text.length || !/[\p{L}\p{N}'’]/u.test(text[at - 1]!) || !/[\p{L}\p{N}'’]/u.test(text[at]!)
}

function slots(text: string, kind: Piece['kind']): Piece[] {
  return text
    .split(/(\[[^\]\n]+\])/)
    .filter(Boolean)
    .map((part) => ({ text: part, kind, slot: /^\[.+\]$/.test(part) }))
}
