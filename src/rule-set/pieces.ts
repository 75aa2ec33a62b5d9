import type { TeamRule } from './types'

/** A piece ends at every so manieth id, as the ids happen to fall. */
const ONE_IN = 64
const MOST = 200

/**
 * Cuts the team's own rules into pieces of some dozens, in their order. Where a piece ends is told by the ids alone,
 * so that a rule that is added, changed or taken out leaves all pieces but its own (and at most the next) as they were.
 */
export function inPieces(rules: readonly TeamRule[]): readonly (readonly TeamRule[])[] {
  const pieces: TeamRule[][] = []
  let piece: TeamRule[] = []
  for (const rule of rules) {
    piece.push(rule)
    if (piece.length < MOST && numberOf(rule.id) % ONE_IN !== 0) continue
    pieces.push(piece)
    piece = []
  }
  return piece.length > 0 ? [...pieces, piece] : pieces
}

/** FNV-1a, its bits mixed once more: the lowest ones alone would follow the last letter. */
function numberOf(id: string): number {
  let sum = 0x811c9dc5
  for (let i = 0; i < id.length; i++) sum = Math.imul(sum ^ id.charCodeAt(i), 0x01000193)
  return (sum ^ (sum >>> 15)) >>> 0
}
