import { HISTORY } from '../fields/quoted'
import { around } from './dom'

/**
 * What is answered, where no thread is known: the lines behind `>` in a plain reply, or else the quotation nearest to
 * the box in its own form or dialog. Quotations in a rich reply are read with it.
 */
export function quotedWords(box: Element, text: string): string {
  const lines = text.split('\n').filter((line) => line.startsWith('>'))
  if (lines.length) return lines.map((line) => line.replace(/^[> ]+/, '')).join('\n')
  const quotes = around(box, 'form,[role=dialog],dialog')?.querySelectorAll<HTMLElement>(HISTORY) ?? []
  return [...quotes].at(-1)?.innerText.trim() ?? ''
}
