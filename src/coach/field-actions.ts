import type { FieldPlace } from './field-place'
import type { JudgedReply } from './field-reply'
import type { RewriteTaker } from './field-rewrites'
import type { FieldView } from './field-view'
import type { Actions } from './open-state'

/** What the buttons and keys of one field do. */
export function fieldActions(
  { link }: FieldPlace,
  reply: JudgedReply,
  view: FieldView,
  { use, copy, insert }: RewriteTaker,
  unmark: () => void,
): Actions {
  const wavedAway = () => {
    view.findingsChanged()
    reply.readReport()
  }
  return {
    use,
    copy,
    insert,
    unmark,
    notHere: (finding) => {
      reply.draft.wave(finding)
      link.tell('waved', finding.rule)
      wavedAway()
    },
    bringBack: () => {
      reply.draft.bringBack()
      wavedAway()
    },
    mayTurnOff: () => reply.mayTurnOff,
    ruleOff: (rule) => {
      reply.draft.waveRule(rule)
      link.tell('turn-rule-off', rule)
      wavedAway()
    },
    show: (open) => view.show(open),
    togglePanel: () => view.show(view.open?.what === 'panel' ? undefined : { what: 'panel' }),
  }
}
