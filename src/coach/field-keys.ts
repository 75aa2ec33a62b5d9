import { isOpen, viewOf } from '../fields/reply-box'
import { caretOffset } from '../fields/selection'
import { cardKey, isModifier } from './card-keys'
import type { FieldPlace } from './field-place'
import type { JudgedReply } from './field-reply'
import type { FieldView, OpenCard } from './field-view'
import { type Actions, cardItems } from './open-state'
import { previewOf, wordsOf } from './preview'
import { shortcutStep } from './shortcut'
import { takeEvent } from './take-event'

/** What is said when the keyboard comes to something that is no rewrite. */
const ITEM_WORDS: Readonly<Record<string, string>> = {
  'not-here': 'Not here',
  'rule-off': 'Turn rule off',
  sources: 'Where this comes from',
}

/** The keys of one field, pressed in the reply: the shortcut, and while a card is open those that choose from it. */
export function followKeys({ box, signal }: FieldPlace, reply: JudgedReply, view: FieldView, actions: Actions): void {
  /** A key that was taken on its way down must not be seen on its way up. */
  const taken = new Set<string>()
  const window = viewOf(box)
  const capture = { capture: true, signal }

  const keydown = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.isComposing || !event.composedPath().includes(box.element)) return
    // Held down, the Enter that took a rewrite must not break the line behind it.
    if (event.repeat && taken.has(event.code)) takeEvent(event)
    if (reply.writing || !isOpen(box)) return
    // What is taken is taken from the words as they are at this key.
    if (view.open || shortcutStep(event)) reply.catchUp()
    const { card } = view
    if (!(card ? inCard(event, card) : outside(event))) return
    taken.add(event.code)
    takeEvent(event)
  }

  const outside = (event: KeyboardEvent): boolean => {
    if (view.open?.what === 'panel' && event.key === 'Escape') {
      view.show(undefined)
      return true
    }
    const direction = shortcutStep(event)
    if (!direction) return false
    const { draft, snapshot } = reply
    const finding = draft.step(undefined, direction, caretOffset(box, snapshot) ?? 0)
    if (finding) view.openFinding(finding, true)
    else if (draft.findings.length || draft.cues.length) view.openPanel()
    else return false
    return true
  }

  /** Whether the key was for the card. */
  const inCard = (event: KeyboardEvent, card: OpenCard): boolean => {
    const key = cardKey(event)
    const at = itemsOf(card).indexOf(card.open.item)
    const last = Math.max(0, card.finding.rewrites.length - 1)
    if (key === 'down') go(card, at >= last ? 0 : at + 1)
    else if (key === 'up') go(card, at < 1 || at > last ? last : at - 1)
    else if (key === 'forward') go(card, at + 1)
    else if (key === 'back') go(card, at - 1)
    else if (key === 'use') use(card)
    else if (key === 'close') view.show(undefined)
    else if (key !== 'other') {
      reply.readReport()
      view.openFinding(reply.draft.step(card.finding.key, key, 0), true)
    } else {
      // The key is the editor's: the card makes room for it.
      if (!isModifier(event)) view.show(undefined)
      return false
    }
    return true
  }

  const itemsOf = ({ finding }: OpenCard) => cardItems(finding, reply.mayTurnOff)

  /** Goes to an item of the card, around at both ends. */
  const go = (card: OpenCard, to: number): void => {
    const items = itemsOf(card)
    const item = items.at(to % items.length) ?? 0
    view.show({ ...card.open, item })
    const rewrite = typeof item === 'number' ? card.finding.rewrites[item] : undefined
    view.say(rewrite ? wordsOf(previewOf(reply.draft.text, rewrite)) : (ITEM_WORDS[item] ?? ''))
  }

  const use = ({ open, finding }: OpenCard): void => {
    const { item } = open
    if (typeof item === 'number') (open.failure ? actions.copy : actions.use)(finding, item)
    else if (item === 'not-here') actions.notHere(finding)
    else if (item === 'rule-off') actions.ruleOff(finding.rule)
    else view.show({ ...open, sources: !open.sources })
  }

  window.addEventListener('keydown', keydown, capture)
  window.addEventListener('keyup', (event) => taken.delete(event.code) && takeEvent(event), capture)
}
