import { MAX_JUDGED, type ToCoach } from '../background/protocol'
import type { Finding, Rewrite, Thread } from '../engine/types'
import { offsetBetween, windowsUpTo } from '../fields/frames'
import { isOnPage, isOpen, type ReplyBox, viewOf } from '../fields/reply-box'
import { caretOffset, focusBox } from '../fields/selection'
import { quotedHistory, type Snapshot, takeSnapshot, textForJudging } from '../fields/snapshot'
import { writeRewrite } from '../fields/write'
import { profileFor } from '../helpdesks/choose'
import type { HelpdeskProfile } from '../helpdesks/profile'
import { quotedWords } from '../helpdesks/quoted-words'
import { readThread, scopeOf } from '../helpdesks/read-thread'
import { Announcer } from './announcer'
import { type BackgroundLink, extensionLives } from './background-link'
import type { BoxMemory } from './box-memory'
import { cardKey, isModifier } from './card-keys'
import { copyText } from './copy'
import { Draft, type Waved } from './draft'
import { followLayout } from './follow-layout'
import { JudgeSchedule } from './judge-schedule'
import type { Layer } from './layer'
import { type Actions, cardItems, type Open } from './open-state'
import { NOT_SAVED } from './Panel'
import { previewOf, wordsOf } from './preview'
import { SendGuard } from './send-guard'
import { calmerWording, type SendGuardSetting, worthAsking } from './send-guard-decision'
import { shortcutStep } from './shortcut'
import { Surface } from './surface'
import { takeEvent } from './take-event'
import { ThreadWatch } from './thread-watch'

/** What a field is told of the page around it. */
export interface Known {
  readonly memory: BoxMemory
  /** Of the page's helpdesk; none until the background has sent them. */
  readonly profiles: () => readonly HelpdeskProfile[]
  readonly waved: Waved
}

/** One reply box from its first focus until it goes away or another takes over. */
export class AttachedField {
  readonly #life = new AbortController()
  readonly #draft: Draft
  readonly #surface: Surface
  readonly #schedule = new JudgeSchedule(() => this.#judge())
  readonly #announcer: Announcer
  #snapshot: Snapshot
  #open: Open | undefined
  #hovered: string | undefined
  #thread: Thread = { messages: [] }
  /** Which text the question that is still open, or was answered last, was about. */
  #asked: { readonly id: number; readonly text: string; readonly question: string } | undefined
  /** A report that came while a card was open. */
  #unread: (() => void) | undefined
  #drawing: number | undefined
  #textIsOld = false
  #writing = false
  #focused = true
  #shownCount: number | undefined
  /** A key that was taken on its way down must not be seen on its way up. */
  readonly #takenKeys = new Set<string>()

  readonly #outer: Window & typeof globalThis
  readonly #layer: Layer
  readonly #link: BackgroundLink
  readonly #waved: Waved
  readonly #memory: BoxMemory
  readonly #profiles: () => readonly HelpdeskProfile[]
  readonly #watch: ThreadWatch
  #sendGuard: SendGuardSetting = 'off'
  #mayTurnOff = true
  readonly #gone: () => void

  /**
   * @param outer the window whose page holds our layer: the box's own, or that of the page around its editor's frame
   * @param gone is called when the box is no longer in its page
   */
  constructor(
    readonly box: ReplyBox,
    outer: Window & typeof globalThis,
    layer: Layer,
    link: BackgroundLink,
    { memory, profiles, waved }: Known,
    gone: () => void,
  ) {
    this.#outer = outer
    this.#layer = layer
    this.#link = link
    this.#waved = waved
    this.#memory = memory
    this.#profiles = profiles
    this.#gone = gone
    this.#draft = new Draft(waved)
    this.#announcer = new Announcer(layer.live)
    this.#surface = new Surface(box, layer, outer, this.#actions())
    this.#snapshot = takeSnapshot(box, MAX_JUDGED)
    this.#draft.retext(this.#snapshot.text)
    this.#watch = new ThreadWatch(outer, this.#life.signal, () => this.lookAround())
    this.#listen()
    this.#guardSending()
    this.#schedule.now()
    this.#draw()
  }

  /** A report that answers the question with this id. */
  judged({ id, report, sendGuard, mayTurnOff, partNames }: Extract<ToCoach, { type: 'report' }>): void {
    if (id !== this.#asked?.id) return
    this.#sendGuard = sendGuard
    this.#mayTurnOff = mayTurnOff
    this.#readText()
    const { text } = this.#asked
    this.#unread = () => {
      this.#draft.partNames = partNames
      this.#draft.judged(report, text)
    }
    // What the agent is choosing from must not change between two keys.
    if (!this.#openCard()) this.#readReport()
  }

  #readReport(): void {
    if (!this.#unread) return
    this.#unread()
    this.#unread = undefined
    this.#announcer.findings(this.#draft.marked)
    this.#showCount()
    this.#draw()
  }

  /** Something in the page around may be otherwise: what is answered, or who reads it. */
  lookAround(): void {
    const before = JSON.stringify(this.#thread)
    this.#readThread()
    if (JSON.stringify(this.#thread) === before) return
    this.#schedule.changed()
    this.#draw()
  }

  /** The agent says that these words are what the customer wrote. */
  mark(words: string | undefined): void {
    this.#memory.told = words
    this.lookAround()
    this.#announcer.say(words ? 'Taken as the customer’s message.' : 'No longer taken as the customer’s message.')
    this.#draw()
  }

  /** A rule that was turned off here comes back with the next page: the agent is told at once. */
  notSaved(): void {
    this.#announcer.say(NOT_SAVED)
    this.#show({ what: 'panel' })
  }

  /** The rule set changed. */
  rejudge(): void {
    this.#asked = undefined
    this.#schedule.now()
  }

  focusChanged(focused: boolean): void {
    this.#focused = focused
    this.#showCount()
    if (focused) this.#textChanged()
  }

  /** The agent went into a frame that has a coach of its own, if any: the card and the number are for that one. */
  leftForFrame(): void {
    this.focusChanged(false)
    if (this.#open) this.#show(undefined)
  }

  /** Leaves no listener, observer, node or timer behind. */
  detach(): void {
    this.#life.abort()
    this.#schedule.stop()
    if (this.#drawing !== undefined) this.#outer.cancelAnimationFrame(this.#drawing)
    this.#surface.remove()
    this.#link.badge(undefined)
  }

  #listen(): void {
    const { signal } = this.#life
    const element: HTMLElement = this.box.element
    const capture = { capture: true, signal }
    const view = viewOf(this.box)
    element.addEventListener('input', (event) => this.#typed(event as InputEvent), { signal })
    element.addEventListener('compositionstart', () => this.#schedule.compositionStart(), { signal })
    element.addEventListener('compositionend', () => this.#schedule.compositionEnd(), { signal })
    view.addEventListener('keydown', (event) => this.#keydown(event), capture)
    view.addEventListener('keyup', (event) => this.#takenKeys.delete(event.code) && takeEvent(event), capture)
    view.addEventListener('click', (event) => this.#clicked(event), { ...capture, passive: true })
    element.addEventListener('pointermove', (event) => this.#pointed(event), { signal, passive: true })
    element.addEventListener('pointerleave', () => this.#hover(undefined), { signal })
    for (const window of windowsUpTo(view, this.#outer)) {
      window.addEventListener('pointerdown', (event) => this.#pressedElsewhere(event), {
        ...capture,
        passive: true,
      })
    }
    followLayout(this.box, this.#outer, signal, () => this.#draw())
    this.#followEditor(signal)
  }

  /** Editors change their content without an input event: undo, macros, a box that is emptied after sending. */
  #followEditor(signal: AbortSignal): void {
    const editor = new MutationObserver(() => this.#textChanged())
    editor.observe(this.box.element, { childList: true, characterData: true, subtree: true })
    const theme = new MutationObserver(() => {
      this.#surface.retheme()
      this.#draw()
    })
    const { documentElement, body } = this.#outer.document
    const attributeFilter = ['class', 'style', 'data-theme', 'data-color-mode']
    for (const root of [documentElement, body]) if (root) theme.observe(root, { attributes: true, attributeFilter })
    const openOrShut = ['class', 'style', 'readonly', 'disabled', 'contenteditable']
    theme.observe(this.box.element, { attributes: true, attributeFilter: openOrShut })
    signal.addEventListener('abort', () => {
      editor.disconnect()
      theme.disconnect()
    })
    const scheme = this.#outer.matchMedia('(prefers-color-scheme: dark)')
    scheme.addEventListener('change', () => this.#surface.retheme(), { signal })
  }

  #typed(event: InputEvent): void {
    // An editor may keep the end of a composition to itself.
    if (!event.isComposing) this.#schedule.compositionEnd()
    this.#textChanged()
  }

  #textChanged(): void {
    if (this.#writing) return
    this.#textIsOld = true
    this.#draw()
  }

  /** Takes over what the box holds now; findings move along or hide. */
  #readText(): void {
    this.#textIsOld = false
    this.#snapshot = takeSnapshot(this.box, MAX_JUDGED)
    if (this.#snapshot.text === this.#draft.text) return
    // In this order: the report is about the text that was there until now.
    if (this.#open?.what === 'card') this.#open = undefined
    this.#readReport()
    // The words that the card speaks of may be other words now.
    this.#draft.retext(this.#snapshot.text)
    // A text that comes back was forgotten on the way: it is asked about again.
    if (this.#asked) this.#asked = { ...this.#asked, question: '' }
    this.#schedule.changed()
    this.#showCount()
  }

  #judge(): void {
    if (this.#writing) return
    if (this.#textIsOld) this.#readText()
    this.#readThread()
    const text = textForJudging(this.#snapshot)
    const question = JSON.stringify([text, this.#thread])
    if (question === this.#asked?.question) return
    const id = this.#link.judge(text, this.#thread)
    this.#asked = { id, text: this.#snapshot.text, question }
  }

  #readThread(): void {
    const { document } = this.#outer
    const { element } = this.box
    const profile = this.#profile()
    const quoted = quotedHistory(this.#snapshot) || quotedWords(element, this.#snapshot.text)
    this.#thread = readThread(profile, document, element, this.#memory.told, quoted)
    this.#watch.over(scopeOf(profile, document, element))
  }

  #profile(): HelpdeskProfile {
    return profileFor(this.#profiles(), this.#outer.document, this.box.element)
  }

  #guardSending(): void {
    const windows = windowsUpTo(viewOf(this.box), this.#outer) as (Window & typeof globalThis)[]
    const guarded = {
      box: this.box.element,
      windows,
      layer: this.#layer,
      profile: () => this.#profile(),
      worthAsking: () => this.#worthAsking(),
      takeCalmer: (findings: readonly Finding[]) => void this.#takeCalmer(findings),
      focus: () => focusBox(this.box),
    }
    new SendGuard(guarded, this.#life.signal)
  }

  #worthAsking(): readonly Finding[] {
    if (this.#sendGuard === 'off' || this.#writing) return []
    this.#readText()
    this.#readReport()
    this.#readThread()
    const { text, judgedText, findings } = this.#draft
    const { audience = 'customer' } = this.#thread
    const { asked } = this.#memory
    const found = worthAsking({ guard: this.#sendGuard, audience, text, judged: judgedText, findings, asked })
    if (found.length) {
      this.#memory.asked = text
      this.#show(undefined)
    }
    return found
  }

  async #takeCalmer(findings: readonly Finding[]): Promise<void> {
    for (const finding of calmerWording(findings)) {
      // What could not be written says so in its card, and the rest waits.
      if (!(await this.#use(finding, 0))) return
    }
    this.#announcer.say('Changed. Send it when you are ready.')
  }

  #draw(): void {
    this.#drawing ??= this.#outer.requestAnimationFrame(() => {
      this.#drawing = undefined
      if (!isOnPage(this.box, this.#outer) || !extensionLives()) return this.#gone()
      if (this.box.kind === 'textarea' && this.box.element.value.length !== this.#draft.text.length)
        this.#textIsOld = true
      if (this.#textIsOld && !this.#writing) this.#readText()
      // While the page sends a reply there is nothing to say about it.
      if (!isOpen(this.box)) return this.#surface.clear()
      this.#surface.draw({
        draft: this.#draft,
        snapshot: this.#snapshot,
        open: this.#open,
        hovered: this.#hovered,
        note: this.#thread.audience === 'note',
        putAside: this.#waved.keys.size,
        unsaved: this.#waved.unsaved.size > 0,
        told: this.#memory.told,
      })
    })
  }

  #showCount(): void {
    const count = this.#focused ? this.#draft.count : undefined
    if (count !== this.#shownCount) this.#link.badge(count)
    this.#shownCount = count
  }

  #show(open: Open | undefined): void {
    if (open && !this.#open) this.#layer.raise(this.box.element)
    // The keyboard must not be lost with what it was on.
    if (!open && this.#surface.hasFocus) focusBox(this.box)
    this.#open = open
    if (open?.what !== 'card') this.#readReport()
    this.#draw()
  }

  #openFinding(finding: Finding | undefined, byKeyboard: boolean): void {
    if (!finding) return
    this.#show({ what: 'card', key: finding.key, item: 0, sources: false })
    if (byKeyboard) {
      const first = finding.rewrites[0]
      const offer = first ? wordsOf(previewOf(this.#draft.text, first)) || 'Delete the sentence' : ''
      this.#announcer.say(`${finding.title}. ${finding.message} ${offer}`)
    }
  }

  #openCard(): { open: Extract<Open, { what: 'card' }>; finding: Finding } | undefined {
    const open = this.#open
    if (open?.what !== 'card') return undefined
    const finding = this.#draft.findings.find((candidate) => candidate.key === open.key)
    return finding && { open, finding }
  }

  #keydown(event: KeyboardEvent): void {
    if (!event.isTrusted || event.isComposing || !event.composedPath().includes(this.box.element)) return
    // Held down, the Enter that took a rewrite must not break the line behind it.
    if (event.repeat && this.#takenKeys.has(event.code)) takeEvent(event)
    if (this.#writing || !isOpen(this.box)) return
    const card = this.#openCard()
    const taken = card ? this.#keyInCard(event, card.open, card.finding) : this.#keyOutside(event)
    if (!taken) return
    this.#takenKeys.add(event.code)
    takeEvent(event)
  }

  #keyOutside(event: KeyboardEvent): boolean {
    if (this.#open?.what === 'panel' && event.key === 'Escape') {
      this.#show(undefined)
      return true
    }
    const direction = shortcutStep(event)
    if (!direction) return false
    const finding = this.#draft.step(undefined, direction, caretOffset(this.box, this.#snapshot) ?? 0)
    if (finding) this.#openFinding(finding, true)
    else if (this.#draft.findings.length || this.#draft.cues.length) this.#openPanel()
    else return false
    return true
  }

  #keyInCard(event: KeyboardEvent, open: Extract<Open, { what: 'card' }>, finding: Finding): boolean {
    const key = cardKey(event)
    const items = cardItems(finding, this.#mayTurnOff)
    const go = (item: number) => {
      this.#show({ ...open, item: (item + items.length) % items.length })
      const at = items[(item + items.length) % items.length]
      const rewrite = typeof at === 'number' ? finding.rewrites[at] : undefined
      this.#announcer.say(rewrite ? wordsOf(previewOf(this.#draft.text, rewrite)) : (ITEM_WORDS[String(at)] ?? ''))
    }
    const last = Math.max(0, finding.rewrites.length - 1)
    switch (key) {
      case 'down':
        go(open.item >= last ? 0 : open.item + 1)
        return true
      case 'up':
        go(open.item === 0 || open.item > last ? last : open.item - 1)
        return true
      case 'forward':
        go(open.item + 1)
        return true
      case 'back':
        go(open.item - 1)
        return true
      case 'use':
        this.#useItem(open, finding)
        return true
      case 'close':
        this.#show(undefined)
        return true
      case 'next':
      case 'previous':
        this.#readReport()
        this.#openFinding(this.#draft.step(finding.key, key, 0), true)
        return true
      case 'other':
        // The key is the editor's: the card makes room for it.
        if (!isModifier(event)) this.#show(undefined)
        return false
    }
  }

  #useItem(open: Extract<Open, { what: 'card' }>, finding: Finding): void {
    const item = cardItems(finding, this.#mayTurnOff)[open.item]
    const actions = this.#actions()
    if (typeof item === 'number') (open.failure ? actions.copy : actions.use)(finding, item)
    else if (item === 'not-here') actions.notHere(finding)
    else if (item === 'rule-off') actions.ruleOff(finding.rule)
    else this.#show({ ...open, sources: !open.sources })
  }

  #openPanel(): void {
    this.#show({ what: 'panel' })
    // The agent asked for it by key, so the keyboard goes there; Escape brings it back.
    this.#outer.requestAnimationFrame(() => this.#outer.requestAnimationFrame(() => this.#surface.focusPanel()))
  }

  #clicked(event: MouseEvent): void {
    if (!event.isTrusted || !event.composedPath().includes(this.box.element)) return
    const key = this.#keyUnder(event)
    const finding = this.#draft.findings.find((candidate) => candidate.key === key)
    if (finding) this.#openFinding(finding, false)
  }

  #pressedElsewhere(event: Event): void {
    if (this.#open && event.target !== this.#layer.host) this.#show(undefined)
  }

  #pointed(event: PointerEvent): void {
    if (event.buttons === 0) this.#hover(this.#keyUnder(event))
  }

  #hover(key: string | undefined): void {
    if (key === this.#hovered) return
    this.#hovered = key
    this.#draw()
  }

  #keyUnder(event: MouseEvent): string | undefined {
    const { x, y } = offsetBetween(viewOf(this.box), this.#outer)
    return this.#surface.findingAt(event.clientX + x, event.clientY + y)
  }

  #actions(): Actions {
    return {
      use: (finding, rewrite) => void this.#use(finding, rewrite),
      copy: (finding, rewrite) => void this.#copy(finding, rewrite),
      insert: (text) => void this.#insert(text),
      notHere: (finding) => {
        this.#draft.wave(finding)
        this.#link.tell('waved', finding.rule)
        this.#wavedAway()
      },
      unmark: () => this.mark(undefined),
      bringBack: () => {
        this.#draft.bringBack()
        this.#wavedAway()
      },
      mayTurnOff: () => this.#mayTurnOff,
      ruleOff: (rule) => {
        this.#draft.waveRule(rule)
        this.#link.tell('turn-rule-off', rule)
        this.#wavedAway()
      },
      show: (open) => this.#show(open),
      resized: () => this.#draw(),
      togglePanel: () => this.#show(this.#open?.what === 'panel' ? undefined : { what: 'panel' }),
    }
  }

  #wavedAway(): void {
    if (this.#open?.what === 'card') this.#open = undefined
    this.#readReport()
    this.#showCount()
    this.#draw()
  }

  /** Whether the rewrite is in place. */
  async #use(finding: Finding, index: number): Promise<boolean> {
    const rewrite = finding.rewrites[index]
    if (!rewrite) return false
    const failed = await this.#write(rewrite)
    if (!failed) {
      this.#link.tell('taken', finding.rule)
      return true
    }
    const failure = { restored: failed.restored, rewrite: index, copied: false }
    this.#show(
      finding.end > finding.start
        ? { what: 'card', key: finding.key, item: index, sources: false, failure }
        : { what: 'panel', expanded: finding.key, failure },
    )
    return false
  }

  async #insert(text: string): Promise<void> {
    const at = caretOffset(this.box, this.#snapshot) ?? this.#draft.text.length
    const space = at > 0 && /\S/.test(this.#draft.text.charAt(at - 1)) ? ' ' : ''
    await this.#write({ start: at, end: at, text: space + text })
  }

  async #write(rewrite: Rewrite): Promise<{ readonly restored: boolean } | undefined> {
    if (this.#writing || this.#schedule.composing) return undefined
    this.#writing = true
    this.#show(undefined)
    try {
      const result = await writeRewrite(this.box, this.#draft.text, rewrite, MAX_JUDGED)
      if (!result.ok) return result
      this.#announcer.say('Changed.')
      return undefined
    } finally {
      this.#writing = false
      if (!this.#life.signal.aborted) {
        this.#readText()
        this.#schedule.now()
        this.#draw()
      }
    }
  }

  async #copy(finding: Finding, index: number): Promise<void> {
    const rewrite = finding.rewrites[index]
    if (!rewrite || !this.#open) return
    const copied = await copyText(this.#outer.document, wordsOf(previewOf(this.#draft.text, rewrite)))
    const open = this.#open
    if (open?.failure) this.#show({ ...open, failure: { ...open.failure, rewrite: index, copied } })
  }
}

const ITEM_WORDS: Readonly<Record<string, string>> = {
  'not-here': 'Not here',
  'rule-off': 'Turn rule off',
  sources: 'Where this comes from',
}
