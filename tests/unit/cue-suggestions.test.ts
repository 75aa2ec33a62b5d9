import { expect, test } from 'vitest'
import { RULES } from '../../src/rules'

/** What these say is for colleagues, or for the agent alone; a press must never put it into a reply to the customer. */
const FOR_COLLEAGUES = ['document-it', 'relent-cue', 'heat-pause']

test('nothing that is meant for colleagues can be put into a reply', () => {
  const cues = RULES.filter((rule) => rule.severity === 'cue')
  for (const id of FOR_COLLEAGUES) expect(cues.find((rule) => rule.id === id)?.rewrites, id).toEqual([])
  const notes = cues
    .flatMap((rule) => rule.rewrites)
    .filter((rewrite) => /\b(handover|for the file)\b/i.test(String(rewrite)))
  expect(notes).toEqual([])
})
