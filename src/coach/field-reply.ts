import { MAX_JUDGED, type ToCoach } from '../background/protocol'
import type { Thread } from '../engine/types'
import { quotedHistory, type Snapshot, takeSnapshot, textForJudging } from '../fields/snapshot'
import { profileFor } from '../helpdesks/choose'
import type { HelpdeskProfile } from '../helpdesks/profile'
import { quotedWords } from '../helpdesks/quoted-words'
import { readThread, scopeOf } from '../helpdesks/read-thread'
import type { BoxMemory } from './box-memory'
import { Draft, type Waved } from './draft'
import type { FieldPlace } from './field-place'
import { JudgeSchedule } from './judge-schedule'
import type { SendGuardSetting } from './send-guard-decision'
import { ThreadWatch } from './thread-watch'

/** What a field is told of the page around it. */
export interface Known {
  readonly memory: BoxMemory
  /** Of the page's helpdesk; none until the background has sent them. */
  readonly profiles: () => readonly HelpdeskProfile[]
  readonly waved: Waved
}

/** Who shows a reply, and is told what becomes of it. */
export interface ReplyView {
  /** The agent is choosing from a finding, which must not change between two keys: a newer report waits. */
  readonly isChoosing: boolean
  /** Findings came, went or moved along. */
  findingsChanged(): void
  /** Something changed that is to be seen. */
  draw(): void
}

/** The reply in one box as it reads now, the thread that it answers, and what the background says of both. */
export class JudgedReply {
  readonly draft: Draft
  snapshot: Snapshot
  thread: Thread = { messages: [] }
  sendGuard: SendGuardSetting = 'off'
  mayTurnOff = true
  /** A rewrite is being put in: what the box holds meanwhile is not what will stay. */
  writing = false
  readonly #place: FieldPlace
  readonly #known: Known
  readonly #schedule = new JudgeSchedule(() => this.#judge())
  readonly #watch: ThreadWatch
  #view: ReplyView | undefined
  /** Which text the question that is still open, or was answered last, was about. */
  #asked: { readonly id: number; readonly text: string; readonly question: string } | undefined
  /** A report that came while a card was open. */
  #unread: (() => void) | undefined
  #textIsOld = false

  constructor(place: FieldPlace, known: Known) {
    this.#place = place
    this.#known = known
    this.draft = new Draft(known.waved)
    this.snapshot = takeSnapshot(place.box, MAX_JUDGED)
    this.draft.retext(this.snapshot.text)
    this.#watch = new ThreadWatch(place.outer, place.signal, () => this.lookAround())
  }

  /** From now on the box is followed, and asked about; `view` is told. */
  start(view: ReplyView): void {
    this.#view = view
    this.#listen()
    this.#schedule.now()
  }

  /** An input method composes: what the box holds is not what will stay. */
  get composing(): boolean {
    return this.#schedule.composing
  }

  /** A report that answers the question with this id. */
  judged({ id, report, sendGuard, mayTurnOff, partNames }: Extract<ToCoach, { type: 'report' }>): void {
    if (id !== this.#asked?.id) return
    this.sendGuard = sendGuard
    this.mayTurnOff = mayTurnOff
    this.readText()
    const { text } = this.#asked
    this.#unread = () => {
      this.draft.partNames = partNames
      this.draft.judged(report, text)
    }
    this.#readIfFree()
  }

  /** Takes over a report unless the agent is choosing from the one before. */
  #readIfFree(): void {
    if (!this.#view?.isChoosing) this.readReport()
  }

  /** Takes over a report that waits. */
  readReport(): void {
    if (!this.#unread) return
    this.#unread()
    this.#unread = undefined
    this.#view?.findingsChanged()
  }

  /** Something in the page around may be otherwise: what is answered, or who reads it. */
  lookAround(): void {
    const before = JSON.stringify(this.thread)
    this.readThread()
    if (JSON.stringify(this.thread) === before) return
    this.#schedule.changed()
    this.#view?.draw()
  }

  /** Asks now, if there is something new to ask. */
  judgeNow(): void {
    this.#schedule.now()
  }

  /** Asks about the same reply once more. */
  rejudge(): void {
    this.#asked = undefined
    this.#schedule.now()
  }

  /** What the box holds may be otherwise: it is read at the next drawing. */
  textChanged(): void {
    if (this.writing) return
    this.#textIsOld = true
    this.#view?.draw()
  }

  /** Reads the box if what was read of it is old. */
  catchUp(): void {
    const { box } = this.#place
    if (box.kind === 'textarea' && box.element.value.length !== this.draft.text.length) this.#textIsOld = true
    if (this.#textIsOld && !this.writing) this.readText()
  }

  /** Takes over what the box holds now; findings move along or hide. */
  readText(): void {
    this.#textIsOld = false
    this.snapshot = takeSnapshot(this.#place.box, MAX_JUDGED)
    if (this.snapshot.text === this.draft.text) return
    // In this order: the report is about the text that was there until now.
    this.#readIfFree()
    this.draft.retext(this.snapshot.text)
    // A text that comes back was forgotten on the way: it is asked about again.
    if (this.#asked) this.#asked = { ...this.#asked, question: '' }
    this.#schedule.changed()
    this.#view?.findingsChanged()
    this.#readIfFree()
  }

  /** Takes over what the page shows now of the thread, and of who reads the reply. */
  readThread(): void {
    const { box, outer } = this.#place
    const { document } = outer
    const { element } = box
    const profile = this.profile()
    const quoted = quotedHistory(this.snapshot) || quotedWords(element, this.snapshot.text)
    this.thread = readThread(profile, document, element, this.#known.memory.told, quoted)
    this.#watch.over(scopeOf(profile, document, element))
  }

  /** What is known of the helpdesk that the box is in. */
  profile(): HelpdeskProfile {
    const { box, outer } = this.#place
    return profileFor(this.#known.profiles(), outer.document, box.element)
  }

  #judge(): void {
    if (this.writing) return
    if (this.#textIsOld) this.readText()
    this.readThread()
    const text = textForJudging(this.snapshot)
    const question = JSON.stringify([text, this.thread])
    if (question === this.#asked?.question) return
    const id = this.#place.link.judge(text, this.thread)
    this.#asked = { id, text: this.snapshot.text, question }
  }

  #listen(): void {
    const { box, signal } = this.#place
    const element: HTMLElement = box.element
    element.addEventListener('input', (event) => this.#typed(event as InputEvent), { signal })
    element.addEventListener('compositionstart', () => this.#schedule.compositionStart(), { signal })
    element.addEventListener('compositionend', () => this.#schedule.compositionEnd(), { signal })
    // Editors change their content without an input event: undo, macros, a box that is emptied after sending.
    const editor = new MutationObserver(() => this.textChanged())
    editor.observe(element, { childList: true, characterData: true, subtree: true })
    signal.addEventListener('abort', () => {
      editor.disconnect()
      this.#schedule.stop()
    })
  }

  #typed(event: InputEvent): void {
    // An editor may keep the end of a composition to itself.
    if (!event.isComposing) this.#schedule.compositionEnd()
    this.textChanged()
  }
}
