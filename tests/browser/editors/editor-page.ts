import type { Page } from 'puppeteer-core'
import { CoachView } from '../../../src/dev/coach-view.mjs'
import { BLOCKS, loadedText, PLACES, TYPED } from './reply'

/** How long a behaviour may take to show, in ms; it is asked for all the time, so this is only paid by failures. */
const PATIENCE = 6_000

/** Asks until the answer is true. @throws {Error} after a while, with the last answer */
export async function soon(what: string, ask: () => Promise<unknown>): Promise<void> {
  let last: unknown
  for (const until = Date.now() + PATIENCE; Date.now() < until; ) {
    try {
      last = await ask()
      if (last === true) return
    } catch (reason) {
      last = reason instanceof Error ? reason.message : reason
    }
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error(`${what}: ${typeof last === 'string' ? last : JSON.stringify(last)}`)
}

/** Asks until the answer is `wanted`. */
export function becomes<T>(what: string, wanted: T, ask: () => Promise<T>): Promise<void> {
  return soon(what, async () => {
    const now = await ask()
    return JSON.stringify(now) === JSON.stringify(wanted) || `is ${JSON.stringify(now)}, not ${JSON.stringify(wanted)}`
  })
}

/** One editor's page, driven through its adapter, the keyboard and the mouse. */
export class EditorPage {
  readonly coach: CoachView
  atomText = ''

  constructor(readonly page: Page) {
    this.coach = new CoachView(page)
  }

  /** Calls a function of the page's adapter. */
  async call<T = unknown>(name: string, ...args: readonly unknown[]): Promise<T> {
    return (await this.page.evaluate(
      (name, args) => {
        const adapter = Reflect.get(window, 'adapter') as Record<string, (...args: readonly unknown[]) => unknown>
        return adapter[name]?.(...args) as unknown
      },
      name,
      args,
    )) as T
  }

  async ready(): Promise<void> {
    await soon('the editor to start', () => this.page.evaluate(() => Reflect.get(window, 'ready') === true))
    this.atomText = await this.page.evaluate(() => (Reflect.get(window, 'adapter') as { atomText: string }).atomText)
  }

  /** The text of the editor's own model. */
  text(): Promise<string> {
    return this.call<string>('modelText')
  }

  /** The blocks of the editor's own model, each as its own markup. */
  blocks(): Promise<string[]> {
    return this.call<string[]>('modelBlocks')
  }

  /** The whole reply as it should be. */
  get wanted(): string {
    return loadedText(this.atomText) + TYPED
  }

  /** Puts the reply in, the last word by key, as an agent would. */
  async load(): Promise<void> {
    await this.call('load', BLOCKS)
    await becomes('the loaded model', loadedText(this.atomText), () => this.text())
    await this.call('focus')
    await this.drawn()
    await this.page.keyboard.type(TYPED)
    await becomes('the typed model', this.wanted, () => this.text())
    await this.rested()
  }

  /** Where an editor joins what follows soon on typing into one undo step: an agent is slower than that. */
  rested(): Promise<void> {
    return soon('the end of a step', async () => (await this.call('isRested')) !== false)
  }

  /** Presses a key with Control. */
  async control(key: 'z' | 'Home' | 'End'): Promise<void> {
    await this.page.keyboard.down('Control')
    await this.page.keyboard.press(key)
    await this.page.keyboard.up('Control')
  }

  /** Undoes by key, or by the editor's own function where its key is shut. */
  async undo(): Promise<void> {
    const own = await this.page.evaluate(() => 'undo' in (Reflect.get(window, 'adapter') as object))
    await (own ? this.call('undo') : this.control('z'))
  }

  /** Two frames later: editors learn of a moved caret from an event that comes after the key. */
  async drawn(): Promise<void> {
    await this.page.evaluate(
      () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
    )
  }

  /** What the coach reads, asked of the very code that it reads with. */
  read(): Promise<string> {
    return this.page.evaluate(() => (Reflect.get(window, 'fields') as { read(): string }).read())
  }

  /** Writes into the reply with the very code of the coach. */
  write(start: number, end: number, text: string): Promise<boolean> {
    return this.page.evaluate(
      (start, end, text) =>
        (Reflect.get(window, 'fields') as { write(a: number, b: number, c: string): Promise<boolean> }).write(
          start,
          end,
          text,
        ),
      start,
      end,
      text,
    )
  }

  async underlineCount(): Promise<number> {
    return (await this.coach.underlines()).length
  }

  async allUnderlined(): Promise<void> {
    await becomes('underlines', Object.keys(PLACES).length, () => this.underlineCount())
  }
}
