import { closedTrees, flatten } from './closed-trees.mjs'

/** @typedef {import('./closed-trees.mjs').ClosedNode} ClosedNode */

/**
 * A wavy line under words, in the viewport of the page, in CSS pixels.
 * @typedef {{ severity: string, left: number, right: number, y: number }} Underline
 */

/**
 * @typedef {object} OpenCard
 * @property {string} title what, in a few words
 * @property {string} why the reason, without its source
 * @property {string} position e.g. `2 of 5`
 * @property {readonly string[]} rewrites as the sentence will read
 * @property {readonly string[]} buttons
 */

const hasClass = (/** @type {string} */ name) => (/** @type {ClosedNode} */ node) =>
  (node.attributes.class ?? '').split(/\s+/).includes(name)

/** What the coach shows in one page, read and used as an agent would. The only file that knows its markup. */
export class CoachView {
  #page
  #frame

  /**
   * @param {import('puppeteer-core').Page} page
   * @param {import('puppeteer-core').Frame} frame of another origin in the page, which has a coach of its own; what
   *   is read there is in its viewport, and cannot be clicked from here
   */
  constructor(page, frame = page.mainFrame()) {
    this.#page = page
    this.#frame = frame
  }

  /** @returns {Promise<ClosedNode[]>} */
  async #nodes() {
    return flatten(await closedTrees(this.#frame))
  }

  /** Lines under single-line spans of words, in the order of the reply. @returns {Promise<Underline[]>} */
  async underlines() {
    const paths = (await this.#nodes()).filter((node) => node.tag === 'path' && 'd' in node.attributes)
    return Promise.all(
      paths.map(async (path) => {
        const [left, right, top, bottom] = await path.call(`(path) => {
          const box = path.getBBox(), to = path.getScreenCTM()
          return [box.x + to.e, box.x + box.width + to.e, box.y + to.f, box.y + box.height + to.f]
        }`)
        return { severity: path.attributes.class ?? '', left, right, y: (top + bottom) / 2 }
      }),
    )
  }

  /** The card about one finding. @returns {Promise<OpenCard | undefined>} */
  async card() {
    const card = (await this.#nodes()).find((node) => hasClass('card')(node) && !hasClass('panel')(node))
    if (!card) return undefined
    const parts = flatten([card])
    const why = parts.find(hasClass('why'))
    return {
      title: card.attributes['aria-label'] ?? '',
      why: why ? await wordsOf(why) : '',
      position: parts.find((node) => node.tag === 'small')?.text ?? '',
      rewrites: await Promise.all(parts.filter(hasClass('opt')).map(wordsOf)),
      buttons: parts.filter((node) => node.tag === 'button').map((node) => node.text),
    }
  }

  /** All text of the panel; `undefined` while it is shut. @returns {Promise<string | undefined>} */
  async panel() {
    return (await this.#nodes()).find(hasClass('panel'))?.text
  }

  /** The question before sending; `undefined` while there is none. @returns {Promise<string | undefined>} */
  async question() {
    return (await this.#nodes()).find(hasClass('question'))?.text
  }

  /** Where the panel stands, in CSS pixels. @returns {Promise<{ left: number, top: number, right: number, bottom: number } | undefined>} */
  async panelBox() {
    const panel = (await this.#nodes()).find(hasClass('panel'))
    return panel?.call(`(panel) => {
      const { left, top, right, bottom } = panel.getBoundingClientRect()
      return panel.style.transform ? { left, top, right, bottom } : undefined
    }`)
  }

  /** Where the level stands, in CSS pixels. @returns {Promise<{ left: number, top: number, right: number, bottom: number } | undefined>} */
  async levelBox() {
    const level = (await this.#nodes()).find(hasClass('level'))
    return level?.call(`(level) => {
      const { left, top, right, bottom } = level.getBoundingClientRect()
      return { left, top, right, bottom }
    }`)
  }

  /** What a screen reader hears of the level. @returns {Promise<string | undefined>} */
  async level() {
    return (await this.#nodes()).find(hasClass('level'))?.attributes['aria-label']
  }

  /** What was announced last. @returns {Promise<string>} */
  async announced() {
    return (await this.#nodes()).find((node) => 'aria-live' in node.attributes)?.text ?? ''
  }

  /** Whether the coach is on this page at all. */
  async isHere() {
    return (await closedTrees(this.#frame)).length > 0
  }

  /**
   * Clicks a button of ours with the mouse: one whose words begin with `words`, or the level.
   * @param {string} words
   */
  async click(words) {
    const wanted = (await this.#nodes()).find(
      (node) => node.tag === 'button' && (node.text.trim().startsWith(words) || hasClass(words)(node)),
    )
    if (!wanted) throw new Error(`No button “${words}”`)
    const [x, y] = await wanted.call(
      '(node) => { const b = node.getBoundingClientRect(); return [b.left + b.width / 2, b.top + b.height / 2] }',
    )
    await this.#page.mouse.click(x, y)
  }
}

/** The words of an element as they will read: without what is struck out, key names and links. @param {ClosedNode} node */
async function wordsOf(node) {
  /** @type {string} */
  const words = await node.call(`(node) => {
    const copy = node.cloneNode(true)
    for (const aside of copy.querySelectorAll('kbd, del, button')) aside.remove()
    return copy.textContent.trim()
  }`)
  return words
}
