import { type TheirThing, theirThing } from './noun-phrase'
import { contract, shiftPerson } from './person-shift'

/** The customer's trouble in our words. */
export interface TroublePhrase {
  /** Singular noun phrase, second person: "your torn cushion". */
  readonly issue: string | undefined
  /** What can follow "I'm sorry": "that your order never arrived". */
  readonly sorry: string | undefined
}

interface Shape {
  readonly pattern: RegExp
  readonly say: (m: RegExpExecArray) => TroublePhrase | undefined
}

const NP = "(?:(my|our|the|your|this|that|a|an) )?((?:[a-z0-9'-]+ ){0,3}?[a-z0-9'-]+)"
const ADV =
  '(?:(?:still|also|just|now|actually|simply|already|suddenly|completely|totally|constantly|always|continuously|again|has|have) )*'
const NO_TAIL =
  '(?: (?:again|yet|today|yesterday|at all|twice|properly|now|either|anymore|any more|last (?:week|night|month)|on time|all day))?$'

/** The trouble with a thing, in the singular whatever the thing is. */
const troubleWith = (thing: TheirThing): string => `the trouble with ${thing.whole}`
const adjective = (word: string, thing: TheirThing): string =>
  thing.plural ? troubleWith(thing) : `${thing.owner} ${word} ${thing.bare}`

const STATE: Record<string, string> = {
  broken: 'broken',
  damaged: 'damaged',
  torn: 'torn',
  ripped: 'ripped',
  cracked: 'cracked',
  smashed: 'smashed',
  shattered: 'shattered',
  scratched: 'scratched',
  dented: 'dented',
  faulty: 'faulty',
  defective: 'faulty',
  dirty: 'dirty',
  stained: 'stained',
  missing: 'missing',
  lost: 'missing',
  blocked: 'blocked',
  locked: 'locked',
  suspended: 'suspended',
  frozen: 'frozen',
  late: 'late',
  delayed: 'delayed',
  canceled: 'cancelled',
  pending: 'pending',
  stuck: 'stuck',
  declined: 'declined',
  rejected: 'rejected',
  cold: 'cold',
  slow: 'slow',
  wrong: 'wrong',
  incorrect: 'incorrect',
}
const STATES = Object.keys(STATE).join('|')

/** No thing of the customer's that could be called "your slow …" or "our cold …" without offence goes through here. */
const ACT: Record<string, (thing: TheirThing) => string | undefined> = {
  lost: (t) => (t.plural ? `the loss of ${t.whole}` : `your lost ${t.bare}`),
  deleted: (t) => `the loss of ${t.whole}`,
  canceled: (t) => (t.plural ? `the cancelling of ${t.whole}` : `your cancelled ${t.bare}`),
  blocked: (t) => adjective('blocked', t),
  locked: (t) => adjective('locked', t),
  suspended: (t) => adjective('suspended', t),
  broke: (t) => adjective('broken', t),
  damaged: (t) => adjective('damaged', t),
  closed: (t) => adjective('closed', t),
  ruined: (t) => `what happened to ${t.whole}`,
  delayed: (t) => adjective('delayed', t),
}

const SHAPES: readonly Shape[] = [
  // Charged twice, by us or in the passive.
  {
    pattern:
      /^(?:(you|your \w+|the \w+|they|the app) (?:guys |have |has |just |even )*|i (?:was|am|got|have been|was being) |been |was |got )?(?:double[- ](?:charged|billed)|(charged|billed|debited)(?: me| us| my (?:card|account))? (?:twice|double|two times|2 times))\b/,
    say: (m) => ({
      issue: 'the double charge',
      sorry: m[1] === 'you' ? `that we ${m[2] ?? 'charged'} you twice` : 'that you were charged twice',
    }),
  },
  {
    pattern:
      /^(?:(you) (?:guys |have |just |even |still )*|i (?:was|am|got|have been) (?:still )?(?:being )?|been |still being |was |got )?(?:charged|billed)(?: me)? (after|even after|even though|despite) (?:i |we |my )?(?:had |have |already )*(cancel(?:ed|ing|lation)|unsubscribed|returned)\b/,
    say: (m) => ({
      issue: 'the charge after you cancelled',
      sorry: m[3]!.startsWith('cancel')
        ? `that ${m[1] ? 'we charged you' : 'you were charged'} after you cancelled`
        : undefined,
    }),
  },
  {
    pattern: /^(?:(you) (?:guys |have |just |even )*|i (?:was|am|got|have been) |been |was |got )?overcharged\b/,
    say: (m) => ({ issue: 'the overcharge', sorry: m[1] ? 'that we overcharged you' : 'that you were overcharged' }),
  },
  // You did something to what is theirs.
  {
    pattern:
      /^you (?:guys |have |just |even |all )*(lost|deleted|canceled|blocked|locked|suspended|broke|damaged|closed|ruined|delayed) (my|our) ((?:[a-z0-9'-]+ ){0,2}?[a-z0-9'-]+?)(?: (again|twice|the night before|the day before|last minute|at the last minute|without (?:any )?(?:notice|warning|asking(?: me)?|telling me)|for no reason|yesterday|today|last (?:week|month|night)))?$/,
    say: (m) => {
      const thing = theirThing(m[2]!, m[3]!)
      if (!thing) return undefined
      const verb = m[1] === 'canceled' ? 'cancelled' : m[1]!
      const tail = m[4] && m[4] !== 'for no reason' ? ` ${shiftPerson(m[4])}` : ''
      return { issue: ACT[m[1]!]?.(thing), sorry: `that we ${verb} ${thing.whole}${tail}` }
    },
  },
  {
    pattern:
      /^(?:you (?:guys |have |just |even |only )*(?:sent|delivered|shipped|gave)(?: me| us)?|i (?:have |just |only )*(?:received|got|was sent|was given)|got|received|sent|was sent)(?: me)? (?:the |a |an |me )?(wrong|incorrect|damaged|broken|faulty|defective) ((?:[a-z0-9'-]+ ){0,2}?[a-z0-9'-]+?)(?: (?:again|twice|once again|yet again))?$/,
    say: (m) => {
      const word = m[1] === 'defective' ? 'faulty' : m[1]!
      const thing = theirThing(word === 'wrong' || word === 'incorrect' ? 'the' : 'a', m[2]!)
      if (!thing || thing.plural) return undefined
      const article = word === 'wrong' || word === 'incorrect' ? 'the' : 'a'
      return { issue: `the ${word} ${thing.bare}`, sorry: `that we sent you ${article} ${word} ${thing.bare}` }
    },
  },
  {
    pattern:
      /^(?:(?:second|third|fourth|another|yet another|again) )?(?:the )?wrong ((?:size|color|item|product|order|model|part|address|amount|meal|book|shoe|shirt|flavor|version|quantity|parcel|cable|charger|thing))(?: (?:again|sent|delivered|arrived|came|shipped|from you|was (?:sent|delivered|shipped)))*$/,
    say: (m) => {
      const what = m[1] === 'thing' ? 'item' : m[1] === 'color' ? 'colour' : m[1]!
      return { issue: `the wrong ${what}`, sorry: `about the wrong ${what}` }
    },
  },
  // Waiting.
  {
    pattern:
      /^(?:(?:i|we) (?:am|are|have been|had been|was|were)|been|still)(?: still| been| now| just)* waiting (?:(?:for )?(?:over |more than |almost |nearly )?(?:\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|many) (?:whole |full |working |business )?(?:minutes|hours?|days?|weeks?|months?|years?) )?(?:for|on) (my|our|the|a) ((?:[a-z0-9'-]+ ){0,2}?[a-z0-9'-]+?)(?: (?:for|since|to|from|that|which|now|and)\b.*)?$/,
    say: (m) => {
      const thing = theirThing(m[1] === 'a' ? '' : m[1]!, m[2]!)
      return thing && { issue: `the wait for ${thing.whole}`, sorry: `that you've been waiting for ${thing.whole}` }
    },
  },
  {
    pattern: /^(?:(?:i|we) (?:am|are|have been|had been|was|were)|been|still)(?: still| been| now| just)* waiting\b/,
    say: () => ({ issue: 'the wait', sorry: 'about the wait' }),
  },
  {
    pattern: /^(?:so |and )?where (?:the hell |on earth )?(?:is|are) (my|our) ((?:[a-z0-9'-]+ ){0,2}?[a-z0-9'-]+?)$/,
    say: (m) => {
      const thing = theirThing(m[1]!, m[2]!)
      return thing && { issue: `the wait for ${thing.whole}`, sorry: `about the wait for ${thing.whole}` }
    },
  },
  // I have not received, I never got.
  {
    pattern:
      /^(?:(?:but|and) )?(?:i|we) (?:(?:still|also|just|never|have|has|had|did|do|not|ever|even|yet|am|are) )*(?:received|receive|got|gotten|get|receiving|getting) (?:any |back )?(my|our|the|a|an) ((?:[a-z0-9'-]+ ){0,2}?[a-z0-9'-]+?)(?: (?:yet|back|at all|from (?:you|your \w+)|for|in|since|on|till|until|to|so)\b.*)?$/,
    say: (m) => {
      if (!/\b(?:not|never)\b/.test(m[0].slice(0, m[0].search(/receiv|got|get/)))) return undefined
      const thing = theirThing(m[1] === 'a' || m[1] === 'an' || m[1] === 'the' ? '' : m[1]!, m[2]!)
      if (!thing) return undefined
      const never = /\bnever\b/.test(m[0])
      return {
        issue: thing.plural ? `the wait for ${thing.whole}` : `your missing ${thing.bare}`,
        sorry: never ? `that you never received ${thing.whole}` : `that you haven't received ${thing.whole}`,
      }
    },
  },
  {
    pattern:
      /^(?:i|we) (?:(?:still|also|just|now) )*(?:can not|could not|am unable to|am not able to|are unable to|was unable to|am still unable to|have been unable to) (?:(?:even|still|now|get to) )*(log ?in|sign ?in|access|open|use|pay|check out|cancel|update|change|download|install|activate|verify|register|track|book|connect|redeem|print|upload|view|see|transfer|withdraw|claim)(?: (?:to|into|in|in to|for|with|on))?(?: (my|our|the|your|this) ((?:[a-z0-9'-]+ ){0,2}?[a-z0-9'-]+?))?(?: (?:since|for|because|after|from|with|when|in|on|at|even|anymore|any more|now|today|as)\b.*)?$/,
    say: (m) => {
      const verb = m[1]!.replace(/^login$|^log in$/, 'log in').replace(/^signin$|^sign in$/, 'sign in')
      const into = / (?:to|into|in to) /.test(m[0]) && /^(?:log|sign) in$/.test(verb) ? 'to ' : ''
      const transitive =
        /^(?:access|open|use|cancel|update|change|download|install|activate|verify|track|redeem|print|upload|view|see|transfer|withdraw|claim|book)$/.test(
          verb,
        )
      if (m[3] === undefined) {
        if (transitive) return undefined
        return {
          issue: verb === 'log in' || verb === 'sign in' ? 'the trouble signing in' : undefined,
          sorry: `that you can't ${verb}`,
        }
      }
      const thing = theirThing(m[2]!, m[3])
      if (!thing || (!transitive && into === '')) return undefined
      return {
        issue: into ? `the trouble signing in to ${thing.whole}` : troubleWith(thing),
        sorry: `that you can't ${verb} ${into}${thing.whole}`,
      }
    },
  },
  {
    pattern:
      /^(?:i|we) (?:am|are|was|were|have been|got|am still|have been) (?:now |still |suddenly )?locked out(?: of (my|our|the) ((?:[a-z0-9'-]+ ){0,1}?[a-z0-9'-]+?))?(?: (?:since|for|before|after|again|because)\b.*)?$|^locked out\b/,
    say: (m) => {
      const thing = m[2] ? theirThing(m[1]!, m[2]) : undefined
      return {
        issue: 'the lockout',
        sorry: thing ? `that you're locked out of ${thing.whole}` : "that you're locked out",
      }
    },
  },
  // Nobody did.
  {
    pattern:
      /^(?:nobody|no one|no-one) (?:has |have |even |ever |bothered to |from your \w+ )*(replied|answered|responded|called(?: me)? back|called|came|turned up|showed up|helped)(?: (?:to )?(?:me|us|my (?:emails?|messages?|calls?)))?(?: (?:back|again|yet|at all|since|for|in)\b.*)?$/,
    say: (m) => {
      const verb = m[1]!.replace(' me', '')
      const callback = /call(?:ed)?\b.*back/.test(m[0])
      if (callback) return { issue: 'the missed callback', sorry: 'that nobody called you back' }
      if (/^(?:replied|answered|responded)$/.test(verb))
        return { issue: 'the lack of a reply', sorry: 'that nobody replied to you' }
      if (verb === 'helped') return { issue: 'the lack of help', sorry: 'that nobody helped you' }
      return {
        issue: verb === 'called' ? 'the missed call' : 'the missed visit',
        sorry: verb === 'called' ? 'that nobody called you' : `that nobody ${verb}`,
      }
    },
  },
  {
    pattern:
      /^(?:(?:there is|there was|i have had|i have|we have|i got|i had|got|have|had|getting|still|absolutely|and) )*no (?:reply|response|answer)\b/,
    say: () => ({ issue: 'the lack of a reply', sorry: 'that nobody replied to you' }),
  },
  {
    pattern:
      /^(?:(?:your|the|an|my) )?(engineer|technician|driver|courier|plumber|electrician|fitter|installer) (?:has |just |again )*(?:did not|didn't|never|not|has not) (?:show(?:ed)?(?: up)?|turn(?:ed)? up|come|came|arrive|arrived)\b|^no (engineer|technician|driver)\b/,
    say: (m) => ({ issue: 'the missed appointment', sorry: `that our ${m[1] ?? m[2]} didn't come` }),
  },
  {
    pattern:
      /^(?:(?:we|i) (?:have|had|have had|are with|am with)(?: still)? |still |been |left with )?no (internet|broadband|heating|hot water|signal|power|water|electricity|connection|phone line|gas|tv)(?: (?:for|since|at|again|all|now|in)\b.*)?$|^(?:our |my |the )?(heating|internet|hot water|broadband|power|water|electricity)(?: (?:is|has been|was|went|been|still))* (?:off|down|out)(?: (?:for|since|again|all|now)\b.*)?$/,
    say: (m) => {
      const what = (m[1] ?? m[2])!.replace('tv', 'TV')
      return { issue: `the loss of ${what}`, sorry: `that you have no ${what}` }
    },
  },
  {
    pattern:
      /^(?:your |the |a |an |such a )?rude (driver|courier|engineer|agent|staff|waiter|cashier|advisor|technician|receptionist)$|^(?:your|the) (driver|courier|engineer|agent|waiter|cashier|advisor|technician|receptionist) (?:was|is) (?:very |so |really |extremely |incredibly )?(?:rude|abusive|disrespectful)\b/,
    say: (m) => {
      const who = m[1] ?? m[2]
      return { issue: `the way our ${who} treated you`, sorry: `for the way our ${who} treated you` }
    },
  },
  // Your app deleted my notes.
  {
    pattern:
      /^(your|the) (app|site|website|update|system|team|courier|driver|engineer|staff|software) (?:has |just |have )*(lost|deleted|canceled|blocked|locked|suspended|broke|damaged|closed|ruined|delayed) (my|our) ((?:[a-z0-9'-]+ ){0,2}?[a-z0-9'-]+?)(?: (?:again|twice|yesterday|today))?$/,
    say: (m) => {
      const thing = theirThing(m[4]!, m[5]!)
      const by = `${m[1] === 'your' ? 'our' : 'the'} ${m[2]}`
      const verb = m[3] === 'canceled' ? 'cancelled' : m[3]!
      return thing && { issue: ACT[m[3]!]?.(thing), sorry: `that ${by} ${verb} ${thing.whole}` }
    },
  },
  // The thing never arrived.
  {
    pattern: new RegExp(
      `^${NP} ${ADV}(never (?:arrived|came|turned up|showed up|reached me|got here)|(?:has|have|did|had|is|are) (?:still )?not (?:yet |even |been )?(?:arrived?|come|turned up|turn up|shown up|show up|delivered|received|reached me|here|reached)|not (?:yet )?(?:arrived|received|delivered|come))${NO_TAIL}`,
    ),
    say: (m) => {
      const thing = theirThing(m[1] ?? '', m[2]!)
      if (!thing) return undefined
      const verb = m[3]!
      const has = thing.plural ? "haven't" : "hasn't"
      const said = verb.startsWith('never')
        ? /reached|got/.test(verb)
          ? 'never reached you'
          : verb
        : /delivered|received/.test(verb)
          ? `${has} been delivered`
          : `${has} arrived`
      const owner = thing.owner === 'the' && m[1] !== 'your' ? `your ${thing.bare}` : thing.whole
      if (thing.owner === 'our') return undefined
      return {
        issue: thing.plural ? `the wait for ${owner}` : `your missing ${thing.bare}`,
        sorry: `that ${owner} ${said}`,
      }
    },
  },
  // The thing is broken, late, blocked.
  {
    pattern: new RegExp(
      `^${NP} (?:you (?:guys )?(?:sent|shipped|delivered|gave)(?: me| us)? )?${ADV}(is|was|are|were|came|arrived|has been|have been|got|is being|turned up|showed up|keeps getting) (?:(?:still|also|all|very|so|really|completely|totally|badly|always|again|now|too|already|just|being|over|\\d+|two|three|four|five|a|an|days?|hours?|weeks?|minutes?|half) )*(${STATES})(?: (?:again|in transit|on arrival|today|yesterday|for no reason|after (?:a|one|two|three|\\d+) (?:days?|weeks?|months?|uses?)|since\\b.*|for \\w+ \\w+))?$`,
    ),
    say: (m) => {
      const thing = theirThing(m[1] ?? '', m[2]!)
      if (!thing || thing.owner === 'our') return undefined
      const state = STATE[m[4]!]!
      const sent = / you (?:guys )?(?:sent|shipped|delivered|gave)/.test(m[0])
      const verb = /^(?:came|arrived|turned up|showed up)$/.test(m[3]!)
        ? m[3]!
        : m[3] === 'got' || m[3] === 'keeps getting' || m[3] === 'is being'
          ? thing.plural
            ? 'were'
            : 'was'
          : m[3]!
      const spoken = m[4] === 'canceled' ? 'cancelled' : m[4]!
      return {
        issue:
          state === 'slow' || state === 'wrong' || state === 'incorrect' || state === 'late' || state === 'cold'
            ? thing.plural
              ? troubleWith(thing)
              : `the ${state} ${thing.bare}`
            : adjective(state, thing),
        sorry: `that ${thing.whole}${sent ? ' we sent' : ''} ${verb} ${spoken}`,
      }
    },
  },
  // The thing does not work.
  {
    pattern: new RegExp(
      `^${NP} ${ADV}(?:(is|are|was|were) not (?:(?:even|still|properly|yet) )*(working|opening|loading|responding|connecting|charging|updating|showing|syncing|starting|printing)|(does|do|did|will) not (?:(?:even|still|properly|ever) )*(work|open|load|respond|connect|charge|update|start|turn on|sync|print|fit|switch on)|not (working|opening|loading|responding|connecting|charging|updating|showing))(?: (?:properly|again|at all|anymore|any more|now|today|since\\b.*|for \\w+ \\w+|on (?:my|the|our) \\w+|after (?:the|your|this|an|last|latest) (?:\\w+ )?update|from \\w+ \\w+ \\w+|in (?:my|the) \\w+|well|correctly|for me|yet|either))*$`,
    ),
    say: (m) => {
      const thing = theirThing(m[1] ?? '', m[2]!)
      if (!thing) return undefined
      const said = m[3]
        ? `${m[3]} not ${m[4]}`
        : m[5]
          ? `${m[5]} not ${m[6]}`
          : `${thing.plural ? 'are' : 'is'} not ${m[7]}`
      const on = / (on (?:my|the|our) [a-z]+|after (?:the|your|this|last|latest) (?:[a-z]+ )?update)$/.exec(m[0])?.[1]
      return {
        issue: troubleWith(thing),
        sorry: contract(
          `that ${thing.whole} ${said}${on ? ` ${shiftPerson(on).replace('after this', 'after the')}` : ''}`,
        ),
      }
    },
  },
  {
    pattern: new RegExp(
      `^${NP} ${ADV}(stopped working|keeps? (?:crashing|freezing|failing|logging me out|hanging|disconnecting|buffering|dropping|stopping|cutting out|asking me to \\w+)|crash(?:es|ed)|freezes|froze|hangs|leaks|leaked|fail(?:s|ed)|disappeared|vanished|broke|snapped|exploded|expired|went missing|has gone missing|got lost|went down|keeps breaking)(?: (on start(?:up)?|after (?:a|one|two|three|\\d+) (?:days?|weeks?|months?|uses?)|every time|all the time|again|constantly|twice|after (?:the|your|this|last|latest) (?:\\w+ )?update|in transit))?$`,
    ),
    say: (m) => {
      const thing = theirThing(m[1] ?? '', m[2]!)
      if (!thing) return undefined
      const verb = m[3]!
      const tail = m[4] ? ` ${shiftPerson(m[4]).replace('after this', 'after the')}` : ''
      const issue = /^fail/.test(verb)
        ? adjective('failed', thing)
        : /^leak/.test(verb)
          ? adjective('leaking', thing)
          : /^(?:disappeared|vanished|went missing|has gone missing|got lost)$/.test(verb)
            ? adjective('missing', thing)
            : /^(?:broke|snapped)$/.test(verb)
              ? adjective('broken', thing)
              : troubleWith(thing)
      return { issue, sorry: `that ${thing.whole} ${shiftPerson(verb)}${tail}` }
    },
  },
  // Bare pairs: "broken chair", "late delivery", "slow app", "cold food".
  {
    pattern:
      /^(?:(?:my|the|a|an|this|received|got|such|very|really|so|again|another) )*(broken|damaged|torn|ripped|cracked|faulty|defective|late|delayed|missing|lost|blocked|slow|failed|canceled|incorrect|wrong|cold|dirty) ((?:[a-z'-]+ ){0,1}?[a-z'-]+?)(?: again)?$/,
    say: (m) => {
      const thing = theirThing('', m[2]!)
      if (!thing) return undefined
      const word = STATE[m[1]!] ?? m[1]!
      const article = /^(?:broken|damaged|torn|ripped|cracked|faulty|missing|blocked|cancelled|failed|delayed)$/.test(
        word,
      )
        ? thing.owner
        : 'the'
      return {
        issue: thing.plural ? troubleWith(thing) : `${article} ${word} ${thing.bare}`,
        sorry: `about ${article} ${word} ${thing.bare}`,
      }
    },
  },
  {
    pattern: /\bdelay(?:s|ed)?\b(?: (?:in|of|with|to|on) (?:my|our|the) ((?:[a-z'-]+ ){0,1}?[a-z'-]+))?$/,
    say: (m) => {
      const thing = m[1] ? theirThing('my', m[1]) : undefined
      return {
        issue: thing ? `the delay to ${thing.whole}` : 'the delay',
        sorry: thing ? `about the delay to ${thing.whole}` : 'about the delay',
      }
    },
  },
]

/** Our words for one piece of the customer's text; `undefined` where we cannot say it well. */
export function troublePhrase(piece: string): TroublePhrase | undefined {
  const bare = piece.replace(
    /^(?:(?:so|and|but|now|also|well|today|yesterday|again|still|hi|hello|look|seriously|unfortunately|basically|honestly|apparently|the fact that|it seems(?: that)?|this is|that) )+(?=(?:i|we|you|my|our|the|your|no|nobody|this) )/,
    '',
  )
  if (bare.length > 160) return undefined
  for (const { pattern, say } of SHAPES) {
    const m = pattern.exec(bare)
    if (!m) continue
    const phrase = say(m)
    if (phrase) return phrase
  }
  return undefined
}
