const NUMBER =
  '(?:\\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a few|several|many|over a|more than a|almost a|nearly a|half an?)'
const UNIT = '(?:minutes?|hours?|days?|weeks?|months?|years?|mins?|hrs?)'
const SPAN = `((?:over |more than |almost |nearly |about )?${NUMBER}(?:\\+)? (?:whole |full |long |working |business |solid )?${UNIT})`

/** How long the customer says they waited; each has the span as its only group. */
const WAITED: readonly RegExp[] = [
  new RegExp(`\\bwait(?:ed|ing)?(?: \\w+){0,5}? ${SPAN}(?! (?:ago|old|contract))\\b`),
  new RegExp(
    `\\b${SPAN} (?:and (?:still|no|nothing|counting)|of waiting|wait\\b|on hold|later and|now and|without (?:a |any )?(?:reply|response|refund|answer|internet|heating))`,
  ),
  new RegExp(
    `\\b(?:on hold|chasing|no (?:reply|response|answer|refund|update|internet|heating|water)|not (?:received|arrived|replied|working|heard)|been|it is been|it has been|kept me|passed)(?: \\w+){0,4}? (?:for |in |since )?${SPAN}(?! (?:ago|old|a customer|with you))\\b`,
  ),
]
const BARE_PLURAL =
  /\bwait(?:ed|ing) (?:for )?((?:weeks|months|days|hours|ages))\b|\bfor ((?:weeks|months|days|hours)) (?:now|and)\b/
const WORDS: Record<string, string> = { min: 'minutes', mins: 'minutes', hr: 'hours', hrs: 'hours' }

/** "three weeks" where the customer says that they waited that long. */
export function waitedIn(normalized: string): string | undefined {
  for (const pattern of WAITED) {
    const span = pattern.exec(normalized)?.[1]
    if (span) return span.replace(/\b(?:mins?|hrs?)\b/, (unit) => WORDS[unit] ?? unit).replace('+', '')
  }
  const bare = BARE_PLURAL.exec(normalized)
  const word = bare?.[1] ?? bare?.[2]
  return word && word !== 'ages' ? word : undefined
}
