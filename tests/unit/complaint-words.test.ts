import { expect, it } from 'vitest'
import { everyIssueLabel } from '../../src/engine/context/issue-labels'
import { complaintInWords } from '../../src/pages/options/met/complaint-words'

it('says each complaint as a lead would, and no two alike', () => {
  expect(
    ['parcel late', 'answer unanswered', 'item unanswered', 'charge twice', 'size wrong'].map(complaintInWords),
  ).toEqual(['parcel late', 'no answer', 'no answer about the item', 'charged twice', 'wrong size'])
  const said = everyIssueLabel().map(complaintInWords)
  expect(said.filter((words) => /unanswered/.test(words))).toEqual([])
  expect(new Set(said).size).toBe(said.length)
})
