import type { Thread } from '../types'
import { readContext } from './read-context'

/*
 * What is counted of a complaint is a label out of these two lists and nothing else: a closed vocabulary cannot carry
 * a name, a number, an address or any other word of a customer. A complaint that the lists do not know is not counted.
 */

/** What it is about; the first that fits, so the narrow ones stand first. Words are normalized, American spelling. */
const THINGS: readonly (readonly [string, RegExp])[] = [
  ['refund', /\b(?:refund\w*|money back|reimburs\w*)\b/],
  ['return', /\b(?:returns?|returned|returning|return label|exchange|replacement)\b/],
  ['tracking', /\btracking\b/],
  ['parcel', /\b(?:parcels?|packages?|shipments?|shipping|deliver\w*|couriers?|drivers?|courier's)\b/],
  ['subscription', /\b(?:subscriptions?|membership|plan|renewal|renewed|trial)\b/],
  ['invoice', /\b(?:invoices?|bills?|billing|receipt)\b/],
  ['charge', /\b(?:charges?|charged|overcharged|fees?|debited|deducted)\b/],
  ['payment', /\b(?:payments?|paid|transactions?|transfers?|checkout|card)\b/],
  ['voucher', /\b(?:vouchers?|coupons?|promo|discount|gift card|points|cashback|credit)\b/],
  ['price', /\b(?:prices?|priced|pricing|cost|costs|rate|rates)\b/],
  ['password', /\b(?:passwords?|otp|verification code|two factor)\b/],
  ['login', /\b(?:log ?ins?|log in|sign in|logged out|logging in)\b/],
  ['account', /\b(?:accounts?|profile)\b/],
  ['app', /\b(?:apps?|application|update|version|game)\b/],
  ['website', /\b(?:websites?|site|web page|page|portal|link)\b/],
  ['booking', /\b(?:bookings?|booked|reservations?|appointments?|slot)\b/],
  ['flight', /\b(?:flights?|plane|airline|gate|boarding)\b/],
  ['luggage', /\b(?:luggage|baggage|suitcases?)\b/],
  ['room', /\b(?:rooms?|hotel|apartment|bathroom|shower|bed)\b/],
  ['food', /\b(?:food|meals?|pizza|dish|dinner|lunch|breakfast|restaurant|drinks?)\b/],
  ['internet', /\b(?:internet|wi-?fi|broadband|connection|network|signal|router|line)\b/],
  ['engineer', /\b(?:engineers?|technicians?|installers?|installation|plumber)\b/],
  ['repair', /\b(?:repairs?|repaired|warranty|fix)\b/],
  ['battery', /\b(?:batter(?:y|ies)|charger|charging)\b/],
  ['screen', /\b(?:screens?|display)\b/],
  ['size', /\b(?:sizes?|fit|fits)\b/],
  ['color', /\bcolors?\b/],
  ['quality', /\b(?:quality|material|fabric)\b/],
  ['call', /\b(?:calls?|called|phone line|on hold|hotline)\b/],
  ['answer', /\b(?:answers?|repl(?:y|ies)|responses?|emails?|chats?|messages?)\b/],
  ['staff', /\b(?:staff|agents?|employees?|manager|support|customer service|assistant|waiter|receptionist)\b/],
  ['order', /\b(?:orders?|ordered|purchase)\b/],
  [
    'item',
    /\b(?:items?|products?|goods|device|phone|laptop|lamp|chair|table|sofa|kettle|shoes?|dress|jacket|toy|book|machine|headphones|watch|camera|printer|mug|vase|cushions?)\b/,
  ],
]

/** What is wrong with it; the first that fits. */
const TROUBLES: readonly (readonly [string, RegExp])[] = [
  ['twice', /\b(?:twice|double|duplicate|two times|second time)\b/],
  ['rude', /\b(?:rude\w*|unhelpful|shout\w*|swore|impolite|disrespect\w*|unprofessional|attitude|laughed|hung up)\b/],
  [
    'unanswered',
    /\b(?:no (?:one|body|reply|response|answer)|nobody|(?:not|never) (?:answer|respond|repl|call|pick|got (?:a|an) (?:answer|reply))\w*|ignor\w*|no longer answer)\b/,
  ],
  [
    'damaged',
    /\b(?:broken?|damag\w*|crack\w*|torn|smash\w*|scratch\w*|leak\w*|dent\w*|fault\w*|defect\w*|ripped|bent|shattered|chipped|in pieces|fell apart)\b/,
  ],
  [
    'wrong',
    /\b(?:wrong\w*|incorrect\w*|mistakes?|different|mixed up|not what|mislead\w*|not as (?:described|shown))\b/,
  ],
  [
    'not working',
    /\b(?:(?:not|never) (?:fixed|work|open|load|start|turn|charge|connect|respond)\w*|stop(?:ped|s)? working|crash\w*|freez\w*|froze|errors?|fail\w*|cannot (?:open|load|log|access|use|get|sign|connect)\w*|is down|stuck|bugs?|buggy|glitch\w*|drops|dropped|disconnect\w*|no (?:internet|signal|connection))\b/,
  ],
  ['refused', /\b(?:refus\w*|den(?:y|ied|ies)|reject\w*|declin\w*|not (?:allow|accept)\w*)\b/],
  ['blocked', /\b(?:block\w*|locked|suspend\w*|banned|disabled|hacked|closed)\b/],
  ['canceled', /\bcancel\w*/],
  ['dirty', /\b(?:dirty|filthy|stain\w*|smell\w*|mold\w*|hair|cockroach\w*|unclean|insects?)\b/],
  ['cold', /\b(?:cold|freezing)\b/],
  ['too expensive', /\b(?:expensive|overcharg\w*|hidden|increas\w*|went up|raised|hike|too much|more than)\b/],
  ['missing', /\b(?:missing|lost|stolen|disappear\w*|vanish\w*|empty|incomplete|gone)\b/],
  [
    'late',
    /\b(?:late|delay\w*|overdue|slow\w*|still waiting|waiting|waited|(?:not|never) (?:yet |been |even |actually )*(?:arriv|receiv|deliver|come|came|sent|ship|got|get|refund|paid|show|turned|process)\w*|no sign|where is|still no|takes? (?:ages|forever|too long))\b/,
  ],
  ['poor', /\b(?:poor|flimsy|thin|bad quality|low quality|cheaply)\b/],
]

/** Of one conversation at most. */
const MOST = 3

/** What the customer complains of, in words of ours: "parcel late". Empty where nothing is known. */
export function issueLabels(thread: Thread): readonly string[] {
  const labels = readContext(thread).issues.flatMap(({ text }) => {
    const thing = THINGS.find(([, words]) => words.test(text))
    const trouble = TROUBLES.find(([, words]) => words.test(text))
    return thing && trouble ? [`${thing[0]} ${trouble[0]}`] : []
  })
  return [...new Set(labels)].slice(0, MOST)
}

/** Every label that can ever be counted. */
export function everyIssueLabel(): readonly string[] {
  return THINGS.flatMap(([thing]) => TROUBLES.map(([trouble]) => `${thing} ${trouble}`))
}
