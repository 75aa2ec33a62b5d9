import type { CDPSession } from 'puppeteer-core'

/** How long nothing may be drawn before the last drawing counts as the answer, in ms. */
const QUIET = 500
/** After this nobody waits any more, in ms. */
const PATIENCE = 15_000

/** Runs in the world of an extension: notes when it draws lines in a shadow tree, which nobody else can see. */
const WATCH = `(() => {
  const times = globalThis.benchMarks = []
  const attach = Element.prototype.attachShadow
  const isPath = (node) => node.nodeName === 'path' || !!node.querySelector?.('path[d]')
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init)
    new MutationObserver((records) => {
      if (records.some((each) => each.type === 'attributes' || [...each.addedNodes].some(isPath))) times.push(performance.now())
    }).observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ['d'] })
    return root
  }
})()`

/** The lines that an extension draws in one page, by the page's own clock. */
export class Marks {
  readonly #cdp: CDPSession
  readonly #context: number

  private constructor(cdp: CDPSession, context: number) {
    this.#cdp = cdp
    this.#context = context
  }

  /** To be called before the box has the focus. @returns `undefined` where no extension is in the page */
  static async of(cdp: CDPSession, expected: boolean): Promise<Marks | undefined> {
    const contexts: number[] = []
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) contexts.push(context.id)
    })
    await cdp.send('Runtime.enable')
    for (const until = Date.now() + PATIENCE; expected && contexts.length === 0; ) {
      if (Date.now() > until) throw new Error('The content script did not start.')
      await rest(50)
    }
    const [context] = contexts
    if (context === undefined) return undefined
    await cdp.send('Runtime.evaluate', { contextId: context, expression: WATCH })
    return new Marks(cdp, context)
  }

  async #times(): Promise<readonly number[]> {
    const { result } = await this.#cdp.send('Runtime.evaluate', {
      contextId: this.#context,
      expression: '({ times: benchMarks, now: performance.now() })',
      returnByValue: true,
    })
    const { times, now } = result.value as { times: number[]; now: number }
    // Still at it.
    return (times.at(-1) ?? now) > now - QUIET ? [] : times
  }

  /** The first and the last drawing after a moment, once all is quiet. @returns `undefined` where none came */
  async after(moment: number): Promise<{ first: number; last: number } | undefined> {
    for (const until = Date.now() + PATIENCE; Date.now() < until; await rest(100)) {
      const times = (await this.#times()).filter((each) => each > moment)
      if (times.length) return { first: times[0]! - moment, last: times.at(-1)! - moment }
    }
    return undefined
  }
}

export const rest = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time))
