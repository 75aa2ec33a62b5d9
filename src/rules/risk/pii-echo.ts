import * as v from 'valibot'
import { perLine } from '../per-sentence'
import { type CheckFinding, checkRule } from '../types'

// valibot is in the extension already and knows card prefixes and the Luhn sum.
const Card = v.pipe(v.string(), v.creditCard())
const CARD = /(?<![\w.+/-])\d(?:[ -]?\d){12,18}(?![\w/]|[.-]\d)/g
const TEST_CARDS =
  /^(?:4242424242424242|4000056655665556|5555555555554444|378282246310005|4111111111111111|4000000000000002|5105105105105100)$/
const NOT_A_CARD =
  /(?:order|tracking|track|ref|reference|parcel|consignment|shipment|invoice|ticket|case|imei|serial|barcode|ean|isbn|awb)\b[^.\n]{0,20}$/i
const SANDBOX = /\b(?:sandbox|test (?:card|mode|number)|testing|dummy card)\b/i

const IBAN = /(?<![A-Z0-9])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{2,4}){3,8}(?![A-Z0-9])/g
const US_SSN = /(?<![\d-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/g
const BARE_SSN =
  /\b(?:ssn|social security(?: number)?)\b\D{0,20}((?!000|666|9\d\d)\d{3}[ ]?(?!00)\d{2}[ ]?(?!0000)\d{4})(?!\d)/gi
const UK_NINO =
  /(?<![A-Z0-9])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![A-Z0-9])/g
const CVV = /\b(?:cvv2?|cvc2?|cvn|csc|security code|card verification (?:code|number))\b[^\d\n]{0,24}(\d{3,4})(?!\d)/gi
/** "The three digits on the back are 482", "the code 552901 that you sent", "OTP you got was 482913", "PIN 7741 is what you set". */
const DIGITS_ON_CARD =
  /\b(?:three|four|3|4|last)(?:[- ]digits?)?(?: digits?| numbers?| figures?)?(?: (?:code|number))?(?: (?:on|at|from|printed on) the (?:back|front|rear|reverse|signature strip|strip)(?: of (?:the|your) card)?)?\b[^\d\n.]{0,30}?(?<![\d-])(\d{3,4})(?!\d)(?= (?:on the back|on the reverse|you (?:sent|gave|typed|entered|read|wrote|shared)|as|are (?:fine|right|correct|valid)|is (?:fine|right|correct)|,|\?|work|match)|[,.?!]|$)/gi
const CODE_SENT =
  /\b(?:otp|one[- ]time (?:code|pass(?:word|code)|pin)|(?:verification|login|log-?in|sign-?in|security|access|sms|text|2fa|auth\w*|confirmation|reset|six[- ]digit|6[- ]digit) code|passcode|t-?pin|m-?pin|atm pin|upi pin|pin|(?<!\b(?:discount|promo\w*|voucher|coupon|gift|booking|gate|door|area|error|product|tracking|collection|pick-?up|zip|referral|offer) )code(?: that)? (?:you|u|they|we) (?:(?:were|was|have|had|just|then|been) ){0,2}(?:text(?:ed)?|sent|got|received|gave|read|typed|shared|emailed|messaged|forwarded|entered)(?: (?:you|us|me|over|out|through|in)){0,2}|(?:2fa|two-factor)(?: backup| recovery)? (?:codes?|digits)|(?:backup|recovery) codes?|codes? (?:from|on|in) (?:your|the) (?:phone|text|sms|e-?mail|mobile|app|authenticator)(?: message)?|code(?: that)? (?:came|went|arrived|showed up|popped up|was (?:sent|texted|emailed))(?: (?:by|via|in|to|on|over|through)(?: \w+){1,3})?)\b[^\d\n.]{0,34}?(?<!\d)(\d{4,8}|\d{3}[ -]\d{3,4}|\d{2}[ -]\d{2}[ -]\d{2}|\d{4}[ -]\d{4}|\d{2}[ -]\d{2})(?![ -]?\d)/gi
/** "18406 is the code that the bank texted you", "a text with 314 882 in it: that is your login code". */
const CODE_NAMED_AFTER =
  /(?<![\d£$€₹#/.:-])(\d{4,8}|\d{3}[ -]\d{3,4}|\d{2}[ -]\d{2}[ -]\d{2}|\d{4}[ -]\d{4}|\d{2}[ -]\d{2})(?![ -]?\d)(?!\.\d)(?: in it| there)?[ ,.:–-]{1,3}(?:(?:is|was|as|being|that's|that is|it's|this is) )?(?:the|your|our|a) (?:otp|one[- ]time (?:code|password|passcode|pin)|(?:bank(?:'s)? |text(?:ed)? |sms )?(?:verification|log-?in|sign-?in|access|2fa|auth\w*|confirmation|reset) code|passcode|(?:card |atm |upi )?pin\b(?! code))/gi
const CODE_THANKED =
  /\bcode\b[ ,:]{1,2}(\d{4,8})(?!\d)[^.\n]{0,30}\b(?:came (?:by|in|through|to|up)|sign(?:ed)? in|log(?:ged)? in|used it|you (?:sent|got|received|gave|read)|worked|to (?:get|log|sign) in)\b/gi
const LOGIN_PASSWORD =
  /\b(?:user(?:name)?|login|log-?in|id|account|email)\b[^\n]{1,40}?\b(?:password|pass|pw|pwd)\b\s+["'“‘]?((?=[^\s"'”’,;]*[\d!@#$%^&*])[^\s"'”’,;]{5,})/gi
/** "The admin login is root / Qwerty77", "sign in as dana with Sunny2day!". */
const LOGIN_PAIR =
  /\b(?:(?:log-?ins?|sign-?ins?|credentials?|user(?:name)?|admin(?: account)?|(?:login|access|account) (?:data|details))\b[^.\n:=]{0,24}?(?: is| are|:|=|,)|(?:log|sign)(?:ged)? ?-?(?:in|on) (?:with|as|using|by)(?: the (?:user(?:name)?|name))?)\s*["'“‘]?[\w.@+-]{2,40}["'”’]?(?:\s+[/|]\s+|(?<!\.\w{2,6})\/|\s*[&+,]\s*|\s+(?:and|with|then)\s+)(?:the )?(?:pass(?:word|code)? )?["'“‘]?((?=[^\s"'”’,;]*[a-z])(?=[^\s"'”’,;]*[\d!#$%^&*])[^\s"'”’,;/@:.]{6,})/g
const CARD_PASSWORD =
  /\b(?:password|passphrase|pw|pwd)\b\s+["'“‘]?((?=[^\s"'”’,;]*[A-Za-z])(?=[^\s"'”’,;]*\d)[^\s"'”’,;]{6,})/gi
const ROUTING =
  /\b(?:bank account|account|acct|a\/c)(?: (?:number|no\.?|num))?(?: is| was|:|,)? ?(\d{8,17})(?!\d)[^.\n]{0,30}\b(?:routing|sort code|ifsc|aba|bic|swift|branch code|transit|bsb)\b|\b(?:bank account|checking account|savings account|current account)(?: (?:number|no\.?))?(?: is| was|:|,)? ?(\d{8,17})(?!\d)|\b(?:routing|aba)(?: number)?(?: is|:)? ?(\d{9})(?!\d)/gi
const CVV_AFTER = /(?<!\d)(\d{3,4})(?= (?:as|is|for) (?:(?:the|your) )?(?:cvv|cvc|security code))/gi
/** "The code 883 from the back of your card". */
const CODE_ON_CARD =
  /\b(?:code|digits?|numbers?|figures?)\b[ ,:]{1,2}(\d{3,4})(?!\d)(?= (?:from|on|off|at) (?:the )?(?:back|front|reverse|rear|strip))/gi
const PIN =
  /\b(?:pin|pin code|pin number|passcode|one-time (?:code|password)|otp|verification code)\b(?: (?:for|of|on) [\w ]{1,20}?)?(?:'s)?(?: (?:is|was|as|of|has|to)|:| =|,)? ?(?:(?:now|currently|still|temporarily|at present|again|just|back|simply|newly|(?:re)?set|changed|updated|switched|made|put|configured|been|to|as) ){0,5}["'“‘]?(\d{4,8}|\d{3}[ -]\d{3,4}|\d{2}[ -]\d{2}[ -]\d{2}|\d{4}[ -]\d{4}|\d{2}[ -]\d{2})(?![ -]?\d)/gi
const PASSWORD =
  /\b(?:password|passwort|pwd|passphrase|passcode|pw)\b(?: (?:for|to|on) [\w' ]{1,30}?| (?:that )?(?:we|i|you|they) (?:\w+ ){1,2}(?:on (?:file|record)|for (?:it|you|your \w+))?)?(?: (?:is|was|as|to be|to|of|has been|has|reads)(?: (?:now|currently|still|temporarily|at present|again|just|back|simply|newly|(?:re)?set|changed|updated|switched|made|put|configured|been|to|as)){0,5}|:| ?=)\s*(?!\(removed\))["'“‘`]?([^\s"'”’`,;]{4,})/gi
/** "Your online password remains …", "the password that we have on file for you is …", "passwd = …". */
const PASSWORD_TOLD =
  /\b(?:password|passwd|passphrase|(?:your|ur|the) pass(?:code)?)\b[^\n.,:=?!]{0,60}?(?:(?:\b|')(?:is|s|was|remains?|stays?|set to|reset to|changed to|reads)(?: (?:still|now|again|back))?|[:=])\s+["'“‘`]?((?=[^\s"'”’`,;]*[A-Za-z]{3})(?=[^\s"'”’`,;]*\d)[^\s"'”’`,;/]{6,})/gi
/** "You typed Liverpool1! as your password", "the password you sent, Gizmo1987, is too short". */
const PASSWORD_AS =
  /(?<!\S)["'“‘`]?((?=[^\s"'”’`,;]*[A-Za-z]{3})(?=[^\s"'”’`,;]*\d)[^\s"'”’`,;/]{6,})["'”’`]? (?:as|for|is|was) (?:your|the|ur)(?: \w+)? (?:password|passwd|passphrase)\b|\b(?:password|passwd|passphrase) (?:that )?you (?:\w+ ){0,2}?(?:sent|typed|gave|chose|set|entered|shared|used|picked)(?: (?:us|me|in|earlier))*,? ["'“‘`]?((?=[^\s"'”’`,;]*[A-Za-z]{3})(?=[^\s"'”’`,;]*\d)[^\s"'”’`,;/]{6,})/gi
/** "The secret answer you chose was 'Rover'", "your security word is BUTTERCUP": what proves who somebody is. */
const SECRET_ANSWER =
  /\b(?:(?:security|secret|memorable|recovery)(?: question)?(?:'s)? (?:word|answer|phrase|name|place)|maiden name)\b[^\n.?!]{0,40}?\b(?:is|was|as|being|remains)\b(?! (?:not|wrong|incorrect|right|correct|needed|required|the|your|our|a|an|on|in|set|what|it|there|still|now|no|asked|hidden|never|kept|safe|stored|case)\b)\s+["'“‘`]?(\p{Lu}[\p{L}'’-]+|(?<=["'“‘`])[\p{L}' -]{3,30}(?=["'”’`]))/gu
/** "Log in with Teapot!1962 and change it": no name of a service has such marks. */
const LOGIN_WITH =
  /\b(?:log|sign|get)(?:ged|ging|ing|ed)? ?-?(?:in|on|into \w+(?: \w+)?)(?: (?:as|for) (?:you|him|her|them))? (?:with|using|by)\s+["'“‘`]?((?=[^\s"'”’`,;]*[A-Za-z]{3})(?=[^\s"'”’`,;]*\d)(?=[^\s"'”’`,;]*[!#$%^&*_?-])(?!\S*@)[^\s"'”’`,;/]{6,})/gi
const KEYS =
  /\b(?:sk|pk|rk)_(?:live|prod)_[\w-]{4,}|\bgh[pousr]_\w{10,}|\bgithub_pat_\w{10,}|\bAKIA[0-9A-Z]{12,16}\b|\bAIza[\w-]{20,}|\bxox[abprs]-[\w-]{8,}|\bglpat-[\w-]{12,}|\bSG\.[\w-]{10,}\.[\w-]{10,}|\bey[JK][\w-]{10,}\.ey[\w-]{10,}\.[\w-]{6,}|-----BEGIN [A-Z ]*PRIVATE KEY-----/g
const PASSPORT =
  /\b(?:passport|driving licen[cs]e|driver's licen[cs]e|licen[cs]e|id card|national id|identity card|aadhaa?r|pan card|pan)\b(?: card)?(?: (?:number|no\.?|num))?(?: (?:is|was|as|of)|:| #)? ?(?=[A-Z0-9 ]*\d{4})((?:[A-Z]{1,5} ?)?\d[A-Z0-9]{3,}(?: [A-Z0-9]{3,4}){0,3})/gi
/** Numbers of a state's own, however they are grouped: tax, health, insurance. */
const STATE_NUMBER =
  /\b(?:tax file|tfn|ppsn?|pps|medicare(?: card)?|nhs|national insurance|social (?:insurance|security)|tax(?:payer)? (?:id|identification)|unique taxpayer)\b(?: (?:number|no\.?|num|reference))?(?: is| was| as| of|:| #)? ?((?:[A-Z]{1,2} ?)?\d{2,5}(?:[ -]?\d{1,5}){1,4}(?: ?[A-Z]{1,2}\b)?)(?!\d)/gi
const BIRTH =
  /\b(?:date of birth|dob|d\.o\.b\.?|birth ?date|born on|birthday)\b(?: (?:is|was|as|of)|:)? ?(?:on )?((?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})|(?:\d{4}-\d{2}-\d{2})|(?:\d{1,2}(?:st|nd|rd|th)? \w{3,9},? \d{4})|(?:\w{3,9} \d{1,2}(?:st|nd|rd|th)?,? \d{4}))/gi
const BANK =
  /\b(?:account (?:number|no\.?)|acct)\b(?: (?:is|was|as|of)|:)? ?(\d{8,12})(?!\d)[^.\n]{0,30}\bsort code\b|\bsort code\b(?: (?:is|was|as|of)|:)? ?\d{2}[ -]?\d{2}[ -]?\d{2}[^.\n]{0,40}?(\d{8})(?!\d)/gi
const PASSWORD_WORDS =
  /^(?:reset|link|page|manager|protected|the|a|an|your|not|no|on|in|at|set|new|wrong|incorrect|invalid|case|case-sensitive|required|needed|safe|secure|sent|being|temporary|correct|changed|expired|something|that|this|too|hidden|never|different|used|stored|visible|private|strong|weak|long|at|least|via|by|from|with|only|also|and|or|it|encrypted|kept|reset\.|working|yours|field|box|option|recovery|screen|hint|been|sent\.|there|one|ready|active|valid|you|we|please|what|same|still|unique|case-sensitive\.|log|access|change|update|open|enter|use|make|be|continue|sign|get|unlock|protect|confirm|receive|choose|create|view|download|have|go|login|prevent|keep|avoid|ensure|verify|proceed|complete|regain|secure\.|safe\.|forgotten|shared|blank|empty|masked|correct\.|wrong\.|expiring|accepted|rejected|important|personal|confidential|up|out|already|now|reset,|compromised|leaked|exposed|known|secret)[.!?]?$/i

/** ISO 13616: letters as numbers, the first four moved to the end, remainder 1. Eight lines; the npm packages carry 40 KB of country tables for no alarm more or less. */
function isIban(text: string): boolean {
  const plain = text.replace(/[ -]/g, '')
  if (plain.length < 15 || plain.length > 34) return false
  let rest = 0
  for (const c of plain.slice(4) + plain.slice(0, 4)) {
    const value = Number.parseInt(c, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}

const isCard = (digits: string): boolean => v.safeParse(Card, digits).success && !/^(\d)\1+$/.test(digits)

/** Inline code keeps test values; blank it so that offsets stay. */
const withoutCode = (text: string): string =>
  text.replace(/`[^`\n]+`|https?:\/\/\S+|\bwww\.\S+/g, (code) => ' '.repeat(code.length))

interface Secret {
  readonly start: number
  readonly end: number
  readonly shown: string
  readonly swaps: readonly string[]
}

function each(text: string, pattern: RegExp, visit: (match: RegExpExecArray, value: string, at: number) => void): void {
  pattern.lastIndex = 0
  for (let m = pattern.exec(text); m; m = pattern.exec(text)) {
    const value = m.slice(1).find((group) => group !== undefined) ?? m[0]
    visit(m, value, m.index + m[0].lastIndexOf(value))
    if (m[0] === '') pattern.lastIndex++
  }
}

const secretsIn = perLine(({ text: raw }): readonly Secret[] => {
  if (!/[\d_=:]|password|PRIVATE|\b(?:answer|word|maiden)\b/.test(raw)) return []
  const text = withoutCode(raw)
  const found: Secret[] = []
  const add = (value: string, at: number, shown: string, ...swaps: string[]): void => {
    const trimmed = value.replace(/[.,!?)\]]+$/, '')
    if (!found.some((s) => s.start < at + trimmed.length && at < s.end))
      found.push({ start: at, end: at + trimmed.length, shown, swaps })
  }
  each(text, CARD, (m, value, at) => {
    const digits = value.replace(/\D/g, '')
    const before = text.slice(Math.max(0, at - 40), at)
    if (!isCard(digits)) return
    if (TEST_CARDS.test(digits) && SANDBOX.test(text)) return
    if (NOT_A_CARD.test(before) && !/card/i.test(before.slice(-20))) return
    const last = digits.slice(-4)
    const named = /\bcard(?: (?:number|no\.?))?(?: is| was|:)?\s*$/i.test(before)
    add(
      value,
      at,
      'a card number',
      named ? `ending ${last}` : `the card ending ${last}`,
      `•••• ${last}`,
      named ? 'on file' : 'the card on file',
    )
    void m
  })
  each(text, IBAN, (_, value, at) => {
    if (isIban(value))
      add(
        value,
        at,
        'an IBAN',
        `ending ${value.replace(/[ -]/g, '').slice(-4)}`,
        'the account on file',
        'your bank account',
      )
  })
  const number =
    (shown: string, ...swaps: string[]) =>
    (_: RegExpExecArray, value: string, at: number) =>
      add(value, at, shown, ...swaps)
  each(text, US_SSN, number('a social security number', '(on file)', 'the number on file'))
  each(text, BARE_SSN, number('a social security number', '(on file)', 'the number on file'))
  each(text, UK_NINO, number('a National Insurance number', '(on file)', 'the number on file'))
  each(text, CVV, (m, value, at) => {
    if (
      !/\b(?:digits?|last|is the|page|step|error)\b/i.test(m[0].slice(0, -value.length)) ||
      /\bis\b[^a-z]*$/i.test(m[0].slice(0, -value.length))
    )
      add(value, at, 'a card security code', '(removed)', '•••')
  })
  each(text, DIGITS_ON_CARD, (m, value, at) => {
    const lead = m[0].slice(0, -value.length)
    const near = `${text.slice(Math.max(0, m.index - 30), m.index)}${m[0]}${text.slice(at + value.length, at + value.length + 60)}`
    if (
      /\b(?:on the|at the|of the) (?:back|reverse|rear|signature)|\b(?:card|cvv|cvc|payment|security)\b/i.test(near) &&
      !/\b(?:last|ending|ends)\b/i.test(lead) &&
      // "$156, to the card": an amount.
      !/[$£€₹¥]\s?$/.test(text.slice(0, at))
    )
      add(value, at, 'a card security code', '(removed)', '•••')
  })
  each(text, CODE_SENT, (m, value, at) => {
    const lead = m[0].slice(0, -value.length)
    if (
      /\b(?:within|in|for|after|expires?|valid|up to|error|digits?|ending|step|at|by|least|until|call|dial|text|between|to|line|hotline|helpline)\b[^a-z]*$/i.test(
        lead,
      ) ||
      /^\s*(?:minutes?|hours?|seconds?|digits?|times?|days?|am|pm|and \d|characters?)\b/i.test(
        text.slice(at + value.length),
      )
    )
      return
    // A PIN code is also what India calls a postcode.
    if (
      /\bpin code\b/i.test(m[0]) &&
      /\b(?:address|area|zone|serviceab\w*|deliver\w*|postal|locality|city|pickup|ship\w*|location|service)\b/i.test(
        text,
      )
    )
      return
    if (/^(?:19|20)\d\d$/.test(value) && !/\b(?:is|was|pin)\W*$/i.test(lead)) return
    // The one that every device comes with.
    if (/^(?:0000|1234)$/.test(value) && /\b(?:bluetooth|pair(?:ing)?|default|factory)\b/i.test(text)) return
    if (/\bsecurity code\b/i.test(m[0]) && /\b(?:error|gate|door|building)\b/i.test(text)) return
    add(value, at, 'a PIN or one-time code', '(removed)', '••••')
  })
  each(text, CODE_NAMED_AFTER, number('a PIN or one-time code', '(removed)', '••••'))
  each(text, CODE_THANKED, number('a PIN or one-time code', '(removed)', '••••'))
  each(text, LOGIN_PASSWORD, number('a password', '(removed)', '••••••', 'the one you chose'))
  each(text, LOGIN_PAIR, number('a password', '(removed)', '••••••', 'the one you chose'))
  each(text, CARD_PASSWORD, number('a password', '(removed)', '••••••', 'the one you chose'))
  each(text, ROUTING, number('a bank account number', '(on file)', 'the account on file'))
  each(text, CVV_AFTER, number('a card security code', '(removed)', '•••'))
  each(text, CODE_ON_CARD, number('a card security code', '(removed)', '•••'))
  each(text, PIN, (m, value, at) => {
    const lead = m[0].slice(0, -value.length)
    if (
      /(?: is| was|:|=|,| as| (?:set|changed|updated|switched) to) ?(?:(?:now|currently|still|temporarily|at present|again|just|back|simply|newly|(?:re)?set|changed|updated|switched|made|put|configured|been|to|as) )*["'“‘]?$/i.test(
        lead,
      ) &&
      !/^\s*(?:digits?|numbers|characters|minutes?|hours?|times?|days?)\b/i.test(text.slice(at + value.length))
    )
      add(value, at, 'a PIN or one-time code', '(removed)', '••••')
  })
  each(text, PASSWORD, (_, value, at) => {
    const word = value.replace(/[.!?]+$/, '')
    if (PASSWORD_WORDS.test(word) || /^https?:|^\[|^\{|^<|^\*+$|^•+$/.test(word) || /^[a-z]+ed$/i.test(word)) return
    // A plain dictionary-looking word may be prose ("your password is important"); a token with digits, capitals or marks is not.
    if (
      /[\d_!@#$%^&*+=]|[a-z][A-Z]/.test(word) ||
      /["'“‘`]$/.test(text.slice(0, at)) ||
      /[:=]\s*$/.test(text.slice(0, at))
    )
      add(word, at, 'a password', '(removed)', '••••••', 'the one you chose')
  })
  each(text, PASSWORD_TOLD, number('a password', '(removed)', '••••••', 'the one you chose'))
  each(text, PASSWORD_AS, number('a password', '(removed)', '••••••', 'the one you chose'))
  each(text, SECRET_ANSWER, number('a secret answer', '(removed)', 'the one you chose'))
  each(text, LOGIN_WITH, number('a password', '(removed)', '••••••', 'the one you chose'))
  each(text, KEYS, number('a secret key', '(removed)', '[key removed]'))
  each(text, PASSPORT, (_, value, at) => {
    if (/\d{5,}|[A-Z]{1,2}\d{5,}|\d{4} \d{4}|^[A-Z]{5}\d{4}[A-Z]$/.test(value))
      add(value, at, 'an identity document number', '(on file)', `ending ${value.slice(-3)}`)
  })
  each(text, STATE_NUMBER, (_, value, at) => {
    if (value.replace(/\D/g, '').length >= 6)
      add(value, at, 'an identity document number', '(on file)', `ending ${value.replace(/ /g, '').slice(-3)}`)
  })
  each(text, BIRTH, number('a date of birth', '(on file)', 'the one on file'))
  each(text, BANK, number('a bank account number', '(on file)', 'the account on file'))
  return found.sort((a, b) => a.start - b.start)
})

export default checkRule({
  id: 'pii-echo',
  family: 'risk',
  title: 'A secret in plain sight',
  why: 'Numbers like this must not be repeated in a reply: mailboxes and tickets are copied, forwarded and kept.',
  sources: [
    { title: 'PCI DSS, requirement 3: protect stored account data' },
    { title: '“Always right… sometimes”: nothing that can be held against you (seed 003)' },
  ],
  severity: 'block',
  inNotes: true,
  priority: 5,
  check: ({ lines }): CheckFinding[] =>
    lines.flatMap((line) =>
      secretsIn(line).map((secret) => ({
        start: line.start + secret.start,
        end: line.start + secret.end,
        shown: secret.shown,
        rewrites: secret.swaps.map((text) => ({ scope: 'match' as const, text })),
      })),
    ),
  rewrites: [{ scope: 'match', text: '(removed)' }],
  examples: {
    bad: [
      'The OTP you got was 482913, thanks.',
      'Your login is dana, password Sunflower88.',
      'Your card 4539 1488 0343 6467 was charged.',
      "I've noted the CVV 123 for you.",
      'Your password is hunter2, please change it.',
      'We have your SSN as 536-90-4399.',
      'IBAN GB82 WEST 1234 5698 7654 32 is on file.',
      'Use this key: sk_live_51Habc…',
      'The card on file is 5425-2334-3010-9903.',
      'Your National Insurance number, QQ123456C, hides AB 12 34 56 C in the form.',
      'I have reset it; temporary password: Winter24!',
      'Your one-time code is 482913.',
      'The password has been changed back to Maple#77.',
      'The PIN of the door was reset to 9052 today.',
      'The router login is admin / Pebble42x, keep it safe.',
      'You can sign in as dana with Sunny2day!',
      'We have your date of birth as 14/03/1985.',
    ],
    ok: [
      'The money went out with UTR 415500982231.',
      'The error code 552901 means the lid is open.',
      'Your card ending 6467 was charged.',
      'Tracking number 4539148803436468 is moving.',
      'Call us on +44 20 7946 0958.',
      'Order 2024-000-123456.',
      'Use the link to choose a new password.',
      'The test card 4242 4242 4242 4242 works in the sandbox.',
      'Your password is case-sensitive.',
      'Your password is now set to expire every 90 days.',
      'The PIN was changed to 6 digits in May 2024.',
      'Log in with your email and order number.',
      'Your password has been reset to the one you had.',
      'The security code is the 3 digits on the back.',
      'Your password must be at least 8 characters long.',
      'Your invoice 1000000000012 is attached.',
    ],
  },
})
