import type { Desk } from './desks'
import { GAPS } from './gaps'

export const FEATURES = ['box', 'note', 'thread', 'name', 'button', 'key'] as const
export type Feature = (typeof FEATURES)[number]

/** What was seen of one helpdesk; absent: not there. */
export type Seen = Partial<Record<Feature, string>>

const SAYS: Readonly<Record<Feature, string>> = {
  box: 'the reply box is found, in its frame or shadow root, and words are underlined in it',
  note: 'an internal note is known for one: only risks, name-calling and escalation are looked for, and the send guard is silent',
  thread: 'what the customer wrote reaches the judging',
  name: 'the customer’s name is read from the page; where it is not, the closing of the message tells it',
  button: 'the send guard asks before the button sends, and lets it send',
  key: 'likewise before the product’s own key does',
}

/** `docs/helpdesks.md`, from what a browser was seen to do. */
export function helpdeskTable(desks: readonly Desk[], seen: Readonly<Record<string, Seen>>): string {
  const reasons: string[] = []
  const cell = (id: string, feature: Feature): string => {
    const found = seen[id]?.[feature]
    if (found && !(feature === 'thread' && found.startsWith('–'))) return found
    const reason = feature === 'name' ? undefined : GAPS[id]?.[feature]
    if (!reason) return feature === 'name' ? '–' : '– **unexplained**'
    if (!reasons.includes(reason)) reasons.push(reason)
    return `– (${reasons.indexOf(reason) + 1})`
  }
  const rows = desks.map(
    ({ name, profile }) => `| ${name} | ${FEATURES.map((feature) => cell(profile.id, feature)).join(' | ')} |`,
  )
  return [
    '# Helpdesks',
    '',
    'Written by the test run (`npx vitest run --config tests/vitest.config.ts --project browser tests/browser/helpdesks.chromium.spec.ts -u`), not by hand. Each product’s page is built to what is known of its markup and served under its own host where it has one; the extension is the shipped build in real Chromium.',
    '',
    `| helpdesk | ${FEATURES.join(' | ')} |`,
    `|---|${FEATURES.map(() => '---').join('|')}|`,
    ...rows,
    '',
    ...FEATURES.map((feature) => `- **${feature}**: ${SAYS[feature]}`),
    '',
    '## Why not',
    '',
    ...reasons.map((reason, at) => `${at + 1}. ${reason}`),
    '',
  ].join('\n')
}
