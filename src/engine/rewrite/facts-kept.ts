/**
 * What a rewrite may never lose: numbers, money, dates, links, addresses, names, quotations.
 * Found by form, so that no word list decides.
 */
const FACTS: readonly RegExp[] = [
  /https?:\/\/[^\s<>"')\]]+|\bwww\.[^\s<>"')\]]+/gi,
  /[\w.+-]+@[\w-]+\.[\w.-]+\w/g,
  // One word in quotation marks is a raised eyebrow, not a quotation.
  /"[^"\s]+\s[^"\n]+"|“[^”\s]+\s[^”\n]+”/g,
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g,
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
  /[£$€₹]\s?\d[\d.,]*\d|[£$€₹]\s?\d/g,
  // Order numbers, dates, times, versions: anything that holds a digit.
  /(?<![\w.])[\w#/:.,-]*\d[\w#/:.,%-]*/g,
]
const NOT_NAMES =
  /^(?:I|Hi|Hello|Hey|Dear|OK|Okay|The|This|That|We|You|Your|Our|Please|Thanks|Thank|Sorry|Kind|Best|Regards|But|And|So|As|If|It|In|On|At|For|No|Yes|Not|Mr|Mrs|Ms|Dr|Sir|Madam|English|Calm|What|Why|How|When|Where|Who)$/
const NAME = /(?<=[\p{Ll},;:)]\s)\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)*/gu

export interface Fact {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The facts of a text in order of place; none overlap. */
export function factsIn(text: string): Fact[] {
  const facts: Fact[] = []
  const add = (fact: Fact): void => {
    if (!facts.some((f) => f.start < fact.end && fact.start < f.end)) facts.push(fact)
  }
  for (const pattern of [...FACTS, NAME]) {
    pattern.lastIndex = 0
    for (let m = pattern.exec(text); m; m = pattern.exec(text)) {
      const trimmed = m[0].replace(/[.,:;-]+$/, '')
      if (trimmed === '' || NOT_NAMES.test(trimmed)) continue
      add({ text: trimmed, start: m.index, end: m.index + trimmed.length })
    }
  }
  return facts.sort((a, b) => a.start - b.start)
}

const LEADS =
  /(?:(?:on|by|before|after|until|since|for|at|of|from|in|to|with|about|within|order|number|no\.?|ref|reference|ticket|case|invoice|account|item|model|version|step|booking|flight|room|section|clause|dated?|ending|tracking|page|code|serial)[\s:#]*){1,3}$/i

/** The fact with the words that make sense of it: "order 4411", "on Friday". */
export function factInWords(text: string, fact: Fact): string {
  const lead = LEADS.exec(text.slice(0, fact.start))
  const unit =
    /^\s(?:(?:working|business)\s)?(?:days?|weeks?|months?|hours?|minutes?|am|pm|a\.m\.|p\.m\.|percent)\b/i.exec(
      text.slice(fact.end),
    )
  return `${lead ? lead[0] : ''}${fact.text}${unit ? unit[0] : ''}`.trim()
}

/** The facts of `before` that `after` no longer holds. */
export function lostFacts(before: string, after: string): Fact[] {
  const kept = after.toLowerCase()
  return factsIn(before).filter((fact) => !kept.includes(fact.text.toLowerCase()))
}
