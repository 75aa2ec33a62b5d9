import type { Finding, Rewrite } from '../engine/types'
import { commonEnds } from './common-ends'

/** The one change between two texts: `[start, oldEnd)` became `[start, newEnd)`. */
export interface Edit {
  readonly start: number
  readonly oldEnd: number
  readonly newEnd: number
}

interface Span {
  readonly start: number
  readonly end: number
}

/** The smallest single edit that leads from `before` to `after`; undefined if they are equal. */
export function editBetween(before: string, after: string): Edit | undefined {
  if (before === after) return undefined
  const [start, tail] = commonEnds(before, after)
  return { start, oldEnd: before.length - tail, newEnd: after.length - tail }
}

/** Where a span of the old text lies in the new one, or undefined if the edit touched it. */
export function mapSpan(span: Span, edit: Edit, after: string): Span | undefined {
  if (span.end <= edit.start) {
    // A letter typed right behind makes another word of it.
    const grew = span.end === edit.start && edit.newEnd > edit.start && joins(after, span.end)
    return grew && span.end > span.start ? undefined : { start: span.start, end: span.end }
  }
  const shift = edit.newEnd - edit.oldEnd
  if (span.start < edit.oldEnd) return undefined
  const start = span.start + shift
  if (start === edit.newEnd && edit.newEnd > edit.start && joins(after, start)) return undefined
  return { start, end: span.end + shift }
}

/**
 * Findings of an older text, moved to where they are now. One whose words were touched is left out, and so is
 * a rewrite whose sentence was: nothing is ever drawn on, or written over, the wrong words.
 */
export function mapFindings(findings: readonly Finding[], before: string, after: string): readonly Finding[] {
  const edit = editBetween(before, after)
  if (!edit) return findings
  const mapped: Finding[] = []
  for (const finding of findings) {
    const span = mapSpan(finding, edit, after)
    if (!span) continue
    const rewrites: Rewrite[] = []
    for (const rewrite of finding.rewrites) {
      const place = mapSpan(rewrite, edit, after)
      if (place) rewrites.push({ ...rewrite, ...place })
    }
    mapped.push({ ...finding, ...span, rewrites })
  }
  return mapped
}

/** Whether letters stand on both sides of `at`. */
function joins(text: string, at: number): boolean {
  return isWord(text.charAt(at - 1)) && isWord(text.charAt(at))
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}'’]/u.test(character)
}
