import { MAX_JUDGED } from '../background/protocol'
import type { Finding, Rewrite } from '../engine/types'
import { caretOffset } from '../fields/selection'
import { type WriteResult, writeRewrite } from '../fields/write'
import { copyText } from './copy'
import type { FieldPlace } from './field-place'
import type { JudgedReply } from './field-reply'
import type { FieldView } from './field-view'
import { previewOf, wordsOf } from './preview'
import { calmerWording } from './send-guard-decision'

/** Puts other words into the reply, and says so where the editor did not take them. */
export interface RewriteTaker {
  /** Resolves to whether the rewrite is in place. */
  readonly use: (finding: Finding, rewrite: number) => Promise<boolean>
  /** Takes the calmer wording of all of them. */
  readonly useAll: (findings: readonly Finding[]) => Promise<void>
  /** Puts a sentence where the caret is. */
  readonly insert: (text: string) => Promise<void>
  /** Copies a rewrite that the editor did not take. */
  readonly copy: (finding: Finding, rewrite: number) => Promise<void>
}

export function rewriteTaker(
  { box, outer, link, signal }: FieldPlace,
  reply: JudgedReply,
  view: FieldView,
): RewriteTaker {
  const use = async (finding: Finding, index: number): Promise<boolean> => {
    const rewrite = finding.rewrites[index]
    if (!rewrite) return false
    const result = await write(rewrite)
    if (!result || result.ok) {
      link.tell('taken', finding.rule)
      return true
    }
    const { key } = finding
    const failure = { restored: result.restored, rewrite: index, copied: false }
    view.show(
      finding.end > finding.start
        ? { what: 'card', key, item: index, sources: false, failure }
        : { what: 'panel', expanded: key, failure },
    )
    return false
  }

  const useAll = async (findings: readonly Finding[]): Promise<void> => {
    for (const finding of calmerWording(findings)) {
      // What could not be written says so in its card, and the rest waits.
      if (!(await use(finding, 0))) return
    }
    view.say('Changed. Send it when you are ready.')
  }

  const insert = async (text: string): Promise<void> => {
    const { draft, snapshot } = reply
    const at = caretOffset(box, snapshot) ?? draft.text.length
    const space = at > 0 && /\S/.test(draft.text.charAt(at - 1)) ? ' ' : ''
    await write({ start: at, end: at, text: space + text })
  }

  const copy = async (finding: Finding, index: number): Promise<void> => {
    const rewrite = finding.rewrites[index]
    if (!rewrite || !view.open) return
    const copied = await copyText(outer.document, wordsOf(previewOf(reply.draft.text, rewrite)))
    const { open } = view
    if (open?.failure) view.show({ ...open, failure: { ...open.failure, rewrite: index, copied } })
  }

  /** Nothing is tried, and nothing told, while another rewrite or a composition is under way. */
  const write = async (rewrite: Rewrite): Promise<WriteResult | undefined> => {
    if (reply.writing || reply.composing) return undefined
    reply.writing = true
    view.show(undefined)
    try {
      const result = await writeRewrite(box, reply.draft.text, rewrite, MAX_JUDGED)
      if (result.ok) view.say('Changed.')
      return result
    } finally {
      reply.writing = false
      if (!signal.aborted) {
        reply.readText()
        reply.judgeNow()
        view.draw()
      }
    }
  }

  return { use, useAll, insert, copy }
}
