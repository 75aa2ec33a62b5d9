import type { Finding } from '../engine/types'
import type { BoxMemory } from './box-memory'
import type { FieldPlace } from './field-place'
import type { JudgedReply } from './field-reply'
import type { RewriteTaker } from './field-rewrites'
import type { FieldView } from './field-view'
import { SendGuard } from './send-guard'
import { worthAsking } from './send-guard-decision'

/** Guards the sending of one field's reply, by what is known of it at that moment. */
export function guardField(
  place: FieldPlace,
  reply: JudgedReply,
  view: FieldView,
  taker: RewriteTaker,
  memory: BoxMemory,
): void {
  const ask = (): readonly Finding[] => {
    if (reply.sendGuard === 'off' || reply.writing) return []
    reply.readText()
    reply.readReport()
    reply.readThread()
    const { text, judgedText: judged, findings } = reply.draft
    const { audience = 'customer' } = reply.thread
    const found = worthAsking({ guard: reply.sendGuard, audience, text, judged, findings, asked: memory.asked })
    if (found.length) {
      memory.asked = text
      view.show(undefined)
    }
    return found
  }
  new SendGuard(place, { profile: () => reply.profile(), worthAsking: ask, takeCalmer: taker.useAll })
}
