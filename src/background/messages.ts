import * as v from 'valibot'
import type { FromCoach } from './protocol'

const ThreadSchema = v.object({
  messages: v.array(v.object({ from: v.picklist(['customer', 'agent']), text: v.string() })),
  customerName: v.optional(v.string()),
  audience: v.optional(v.picklist(['customer', 'note'])),
  channel: v.optional(v.picklist(['email', 'chat', 'review'])),
  helpdesk: v.optional(v.string()),
})

const Count = v.pipe(v.number(), v.safeInteger('must be a whole number'), v.minValue(0, 'must not be negative'))

const RuleId = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,79}$/, 'must be a rule id'))

/** What a frame may say. Unknown fields are dropped; the page behind the frame may be hostile. */
const FromCoachSchema = v.variant('type', [
  v.object({ type: v.literal('judge'), id: Count, reply: v.string(), thread: ThreadSchema }),
  v.object({ type: v.picklist(['turn-rule-off', 'taken', 'waved']), rule: RuleId }),
  v.object({ type: v.literal('badge'), count: v.optional(Count) }),
])

export type ReadMessage =
  | { readonly ok: true; readonly message: FromCoach }
  | { readonly ok: false; readonly field: string; readonly reason: string }

/** Reads a message from a frame, or names the first field that is wrong. Never throws; never repeats a text. */
export function readFromCoach(value: unknown): ReadMessage {
  const result = v.safeParse(FromCoachSchema, value, { abortEarly: true })
  if (result.success) {
    const message = result.output
    return { ok: true, message: message.type === 'badge' ? { type: 'badge', count: message.count } : message }
  }
  const issue = result.issues[0]
  // `received` quotes strings, and a string here may be a customer's words.
  const received = issue.received.startsWith('"') ? 'other text' : issue.received
  const reason =
    issue.kind === 'validation' ? issue.message : `must be ${issue.expected ?? 'known'}, but is ${received}`
  return { ok: false, field: v.getDotPath(issue) || '(the whole message)', reason }
}
