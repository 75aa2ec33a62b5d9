import type { Frame, Page } from 'puppeteer-core'
import { CoachView } from '../../../src/dev/coach-view.mjs'
import { poll } from '../../../src/dev/poll.mjs'
import type { CoachedBrowser } from '../harness/browsers'
import { AFTER, BEFORE, MARKED, REPLY } from '../harness/draft'
import { textareaWordBoxes, wordBoxes } from '../harness/words'

const PAGES = 'https://acme.gorgias.com/pages/'
/** How far a line may be from its words, in CSS pixels; the wave lies somewhere along the foot. */
const NEAR = 2
const NEAR_FOOT = 4

/** A page with one hard place in it, which `window.replyBox` finds. */
export class PlacePage {
  readonly coach: CoachView

  /** @param frame with the place in it: the page itself, or a frame that only the debugger can look into from outside */
  constructor(
    readonly page: Page,
    readonly engine: CoachedBrowser['engine'],
    readonly frame: Frame = page.mainFrame(),
  ) {
    this.coach = new CoachView(page, frame)
  }

  /**
   * Opens an empty page and builds the place in it.
   * @param build JavaScript that runs in the page; it sets `replyBox`
   * @param file of the page, or its whole address
   */
  static async open({ openPage, engine }: CoachedBrowser, build: string, file = 'place.html'): Promise<PlacePage> {
    const place = new PlacePage(await openPage(new URL(file, PAGES).href), engine)
    await place.run(build)
    return place
  }

  /** Puts a frame into the page. @returns the same page, seen from that frame */
  async addFrame(attributes: string): Promise<PlacePage> {
    await this.run(`
      document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(`<p>Ticket</p><iframe ${attributes}></iframe>`)})
      return new Promise((done) => document.body.lastChild.addEventListener('load', () => done()))`)
    const element = await this.frame.$('iframe:last-of-type')
    const frame = await poll('the frame', async () => element?.contentFrame())
    return new PlacePage(this.page, this.engine, frame)
  }

  /** Runs statements in the page, or in the frame that it is seen from. */
  async run<T = unknown>(statements: string): Promise<T> {
    return (await this.frame.evaluate(`(() => {${statements}\n})()`)) as T
  }

  /** What is in the box, as the agent sees it. */
  async text(): Promise<string> {
    const text = await this.run<string>('const box = replyBox(); return box.value ?? box.innerText')
    return text.replaceAll('\u00a0', ' ').trimEnd()
  }

  /** Two frames later. */
  drawn(): Promise<void> {
    return this.run('return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))')
  }

  async underlineCount(): Promise<number> {
    return (await this.coach.underlines()).length
  }

  /** Waits for exactly so many lines under words. */
  async underlined(count: number): Promise<void> {
    await poll(`${count} underlines`, async () => (await this.underlineCount()) === count)
  }

  /** Waits until a line lies along the foot of the words, and nothing else is underlined. */
  async lineLiesOn(words: string): Promise<void> {
    const isTextarea = await this.run<boolean>('return replyBox().localName === "textarea"')
    // Firefox tells nobody where the words of a textarea are.
    if (isTextarea && this.engine === 'firefox') return this.underlined(1)
    await poll(`a line on “${words}”`, async () => {
      const lines = await this.coach.underlines()
      const [at] = await (isTextarea ? textareaWordBoxes(this.page, words) : wordBoxes(this.frame, words))
      const [line] = lines
      if (!at || !line || lines.length > 1) throw new Error(JSON.stringify({ lines, at }))
      const near =
        Math.abs(line.left - at.left) <= NEAR &&
        Math.abs(line.right - at.right) <= NEAR &&
        Math.abs(line.y - at.bottom) <= NEAR_FOOT
      if (!near) throw new Error(JSON.stringify({ line, at }))
      return true
    })
  }

  async focus(): Promise<void> {
    await this.run('const box = replyBox(); box.ownerDocument.defaultView.focus(); box.focus()')
  }

  /** Types a reply, sees its words underlined, takes the first rewrite by key, and reads it in the box. */
  async takesRewrite(): Promise<void> {
    await this.page.keyboard.type(REPLY)
    await this.lineLiesOn(MARKED)
    await this.page.keyboard.press('F2')
    const card = await poll('the card', () => this.coach.card())
    await this.page.keyboard.press('Enter')
    const wanted = BEFORE + card.rewrites[0] + AFTER
    await poll('the rewrite', async () => {
      const text = await this.text()
      if (text !== wanted) throw new Error(text)
      return true
    })
    await this.underlined(0)
    await this.page.keyboard.type('!')
    await poll('what is typed next', async () => (await this.text()).includes('!'))
  }
}
