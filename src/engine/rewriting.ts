import type { RewriteTemplate, Rule } from '../rules/types'
import type { Context } from './context/types'
import type { Found } from './found'
import type { JudgedSentence } from './judge-sentence'
import type { JudgedLines } from './judged-lines'
import { slotsOf } from './rewrite/fill'
import { asTemplate, inOrder, type JudgeComposed, rewriteFinding } from './rewrite/rewrite-finding'
import { Memory } from './text/remember'
import type { Rewrite } from './types'
import { type JudgedHit, surroundingsOf, type Verdicts } from './verdicts'

/** Rules that judge what our own templates leave open. */
const PLACEHOLDER = 'unfilled-placeholder'

/** Where a rewrite goes, and how it is spelled. */
export interface Setting {
  readonly reply: string
  /** Words of the reply that must not go out; no rewrite carries them on as a fact to be kept. */
  readonly secrets: readonly string[]
  readonly context: Context
  readonly american: boolean
}

/** Composes the calmer wordings of findings, and judges each of them again before anybody sees it. */
export class Rewriting {
  readonly #lines: JudgedLines
  readonly #verdicts: Verdicts
  readonly #templatesOf: (rule: Rule) => readonly RewriteTemplate[]
  readonly #known = new WeakMap<Context, Memory<string[]>>()

  constructor(lines: JudgedLines, verdicts: Verdicts, templatesOf: (rule: Rule) => readonly RewriteTemplate[]) {
    this.#lines = lines
    this.#verdicts = verdicts
    this.#templatesOf = templatesOf
  }

  /**
   * What to put in place of the sentence in which something was found, or in at the place where something is lacking.
   * @param at where the finding is shown, UTF-16 in the reply
   */
  of(found: Found, at: number, setting: Setting): Rewrite[] {
    return found.sentence ? this.#inPlaceOf(found.sentence, found, setting) : this.#insertedAt(at, found, setting)
  }

  #inPlaceOf(sentence: JudgedSentence, found: Found, { reply, secrets, context, american }: Setting): Rewrite[] {
    const end = sentence.start + sentence.text.length
    const own = reply.slice(sentence.start, end)
    const start = found.start - sentence.start
    const stop = found.end - sentence.start
    const texts = this.#knownIn(context).recall(`${found.rule.id}|${start}|${stop}|${american}|${own}`, () =>
      rewriteFinding(
        { sentence: own, start, end: stop },
        inOrder(this.#templatesFor(found), `${own}${context.text}`),
        { ...slotsOf(context), ...found.captures },
        american,
        this.#judgeComposed(context),
      ),
    )
    const clean = secrets.length > 0 ? texts.filter((text) => !secrets.some((secret) => text.includes(secret))) : texts
    return clean.map((text) => {
      // A deleted sentence takes the space behind it along.
      const space = text === '' ? (/^[ \t]+/.exec(reply.slice(end, end + 8))?.[0].length ?? 0) : 0
      return { start: sentence.start, end: end + space, text }
    })
  }

  #insertedAt(at: number, found: Found, { reply, context, american }: Setting): Rewrite[] {
    return rewriteFinding(
      { sentence: '', start: 0, end: 0 },
      inOrder(this.#templatesFor(found), context.text),
      { ...slotsOf(context), ...found.captures },
      american,
      this.#judgeComposed(context),
    ).map((text) => ({ start: at, end: at, text: spaced(text, reply, at) }))
  }

  #templatesFor({ rewrites, rule }: Found): readonly RewriteTemplate[] {
    return rewrites ? rewrites.map(asTemplate) : this.#templatesOf(rule)
  }

  /** Rewrites remembered for as long as the conversation stays the same. */
  #knownIn(context: Context): Memory<string[]> {
    let memory = this.#known.get(context)
    if (!memory) {
      memory = new Memory(1000)
      this.#known.set(context, memory)
    }
    return memory
  }

  /** Judges composed text with the phrase rules alone: that is where a template could provoke. */
  #judgeComposed(context: Context): JudgeComposed {
    return (text) => {
      const { sentences } = this.#lines.of(text)
      for (let i = 0; i < sentences.length; i++) {
        const sentence = sentences[i]!
        const { hits } = sentence.judgment
        const own = text.slice(sentence.start, sentence.start + sentence.text.length)
        const around = surroundingsOf(sentences, i)
        const hints: JudgedHit[] = []
        // One that is loud is enough: the others are not weighed.
        for (const hit of hits) {
          if (hit.rule.id === PLACEHOLDER) continue
          const severity = this.#verdicts.severityOfHit(hit, sentence.judgment, around, context)
          if (severity === 'hint') hints.push({ hit, severity })
          if (severity === null || severity === 'hint') continue
          const { start, end, captures } = hit
          return {
            sentence: own,
            at: sentence.start,
            remaining: { start, end, templates: this.#templatesOf(hit.rule), captures },
          }
        }
        if (this.#verdicts.actHeardIn(sentences, i, hints, context)?.severity === 'warn')
          return {
            sentence: own,
            at: sentence.start,
            remaining: { start: 0, end: own.length, templates: [], captures: {} },
          }
      }
      return undefined
    }
  }
}

/** An inserted sentence with the spaces that its place asks for. */
function spaced(text: string, reply: string, at: number): string {
  const before = reply.charAt(at - 1)
  const after = reply.charAt(at)
  const lead = before !== '' && !/\s/.test(before) ? ' ' : ''
  const tail = after !== '' && !/\s/.test(after) ? ' ' : ''
  return lead + text + tail
}
