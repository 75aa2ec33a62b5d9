import sentences from '../../../tests/fixtures/bench/sentences.json'

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']

/** A text generator that never says the same sentence twice: nothing that is judged was judged before. */
export class Texts {
  #said = 0

  #say(kind: keyof typeof sentences): string {
    const n = this.#said++
    const among = sentences[kind]
    // Kinds go round by steps of their own, so that neighbours vary.
    const sentence = among[(n * 7) % among.length]!
    return sentence.replaceAll('{n}', String(10_000 + n)).replaceAll('{day}', DAYS[n % DAYS.length]!)
  }

  /**
   * A draft in paragraphs of five sentences.
   * @param length at least, UTF-16
   * @param every how many sentences there are for one that provokes; 1 all of them, `Infinity` none
   */
  draft(length: number, every: number): string {
    let text = ''
    for (let i = 1; text.length < length; i++) {
      text += this.#say(i % every === 0 ? 'provoking' : 'calm') + (i % 5 === 0 ? '\n\n' : ' ')
    }
    return text.trimEnd()
  }

  /** A reply of some sentences as agents write them, every other one with the message that it answers. */
  reply(sentences: number): { id: string; reply: string; customer?: string } {
    const id = `r${this.#said}`
    const provoking = this.#said % 12 === 0 ? 1 : Number.POSITIVE_INFINITY
    const parts = ['Hello Ana,']
    for (let i = 0; i < sentences; i++) parts.push(this.#say(i === 0 && provoking === 1 ? 'provoking' : 'calm'))
    const reply = `${parts.join(' ')}\n\nKind regards,\nJo`
    return this.#said % 2 === 0 ? { id, reply } : { id, reply, customer: this.#say('customers') }
  }
}
