import { saysWhen } from '../../engine/draft/sentence-facts'
import { phraseRule } from '../types'

/** The customer does it, or it is said of something else. */
const NOT_OURS =
  /\b(?:get well soon|see you (?:\w+ )?soon|talk (?:to you )?soon|speak soon|hope to (?:see|hear|serve|welcome)|too soon|as soon as you|how soon|no sooner|once you|when you|write back|hear from you soon|visit (?:us )?(?:again )?soon|feel better soon|welcome you (?:back )?soon|(?:please|kindly|you (?:can|may|should|must|need to)|request you to|ask you to|let us know|contact us|reach (?:out to )?us|reply|send (?:us|me|it)|share)(?: \w+){0,8} (?:as soon as possible|asap|soon|promptly|at your earliest)|^(?:please |kindly |just )?(?:send|reply|return|post|call|write|contact|share|bring|book|pay|fill|complete|submit|confirm|email) \b.*(?:as soon as possible|asap|soon|promptly)|sent (?:out )?promptly|eventually (?:found|got|arrived|came|worked)|used to|(?:know|understand|hear|learn|see|tell us|suggest\w*) (?:what|how|where|if|whether) (?:\w+ ){1,14}in the future|in the future (?:we|i|you|please|to avoid)|for the future|avoid .* in the future|happen(?:s|ing)? again in the future|better (?:\w+ )?in the future)\b/

export default phraseRule({
  id: 'vague-timeline',
  family: 'substance',
  title: 'No time that can be held',
  why: '“Soon” means something else to somebody who waits; a day or an hour, even a cautious one, stops the waiting.',
  sources: [{ title: 'Communicate clearly (seed 002)' }, { title: 'Ayodesk, Communicating delays honestly' }],
  severity: 'hint',
  priority: 1,
  moves: [{ to: 'warn', when: [{ anger: 2, repeat: true }, { anger: 3 }] }],
  patterns: [
    '<someTime>',
    '<waitOn>',
    // A promise of word, with no day.
    '(will|shall|should|to|going to|would|can|might) be (<filler>|back|getting|<onIt>){0,2} in (touch|contact)',
    '(will|shall|going to) .{0,2} (<filler>|personally){0,2} (get back|come back|revert|reach out|follow up|circle back|keep you|let you know|update you|inform you|notify you|contact you|call you|ring you|write to you|message you|email you|ping you)',
    '(get|come) back to (you|u) (once|when|after|if|as)',
    '(keep|keeping) (you|u) (posted|updated|informed|in the loop|abreast)',
    // Tied to what nobody can date.
    '(once|when|whenever|after|until|as) (we|i|they|he|she|it|there is|there are|the .|our .) .{0,3} (<newsOf>)',
    '(once|when|after|until|as) (the|our|this) .{0,2} (eases|clears|settles|improves|is (over|sorted|resolved|cleared|complete|done)|dies down|calms down|goes down)',
    // How long, without an end.
    '(allow|give|take|takes|taking|need|needs|require|requires|within) (it|us|them|me|up|about|just|quite|another)? (some|a little|a bit of|a short|a few more|more|a while|a bit|a moment) (time|while|longer|days|weeks)?',
    '(should|will|would|may|might|could) not .{0,2} (take|be) .? (long|much longer|too long)',
    '(in|within|over) (the|a) (next|coming|short|little|near) (little|few|couple|short)? (while|time|bit|days|weeks|stretch|of days|of weeks)',
    '(in the pipeline|in the works|on the horizon|on the cards|work in progress|a matter of time|no fixed date|no eta|tbd|tbc|tba|to be confirmed|to be decided|to be announced)',
    '(hear|call|email|word|update|news|visit|reply|answer|message|refund|parcel|it|you) .{0,4} at some (point|stage|time)',
    '(eta|date|time|timing|timeline) .{0,2} (tbd|tbc|unknown|unclear|open|not known|not fixed)',
    '(sometime|some time|at some point|some day|one day) .{0,2} (today|tomorrow|this|next|later|in|over|during|before|around)',
    '(he|she|they|someone|somebody|engineer|driver|technician|team|courier) .{0,4} (when|whenever|once|as soon as) (he|she|they|someone|it) (can|could|is|are|gets|get|has|have|finds|find)',
  ],
  guards: { negation: false, name: false },
  judge: ({ sentence, text, after, previous }) => {
    const someday =
      /^(?:some ?time|at some point|some day|one day)\b/.test(text) &&
      /\b(?:week|month|year|summer|today|tomorrow|or)\b/.test(text + after)
    const dated =
      /\b(?:by|at|before|on|within|in) (?:the )?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|noon|mon|tue|wed|thu|fri|sat|sun|end of)|\d/
    if ((saysWhen(sentence) && !(someday && !dated.test(sentence))) || NOT_OURS.test(sentence)) return null
    if (/\bat (?:half|a quarter|quarter|noon|midday|midnight|[a-z]+ (?:past|o'clock))\b/.test(sentence)) return null
    // "Shortly after noon", "soon after 5".
    if (/^\s*(?:after|before|afterwards)\b/.test(after)) return null
    const ours =
      /\b(?:we|i|team|will|should|refund|takes?|taking|engineer|they|someone|somebody|driver|resolved|fixed|allow|give|expected|points|it|eta)\b/
    if (
      /^some ?time|^later on|^eventually|^promptly|^presently|^on (?:top )?priority|^at some point|^in the future|^a few|^some (?:days|weeks)/.test(
        text,
      ) &&
      !ours.test(sentence)
    )
      return null
    // Word once the customer has done their part: the clock is theirs.
    if (/\b(?:if|once|after|when|as soon as) (?:you|the (?:form|photo|payment)|your)\b|\bhow long\b/.test(sentence))
      return null
    // Where a detail is asked for first, the wait has not begun.
    return /\b(?:share|send|email|write|fill|reach out|drop|contact|dm|form|link|details)\b/.test(
      `${previous} ${sentence}`,
    )
      ? 'hint'
      : undefined
  },
  rewrites: [
    { scope: 'match', text: 'by [day and time]' },
    { scope: 'match', text: 'before [time] on [day]' },
    "I'll write to you by [day and time], even if there is no news yet.",
  ],
  examples: {
    bad: [
      "We'll get back to you as soon as possible.",
      'Your refund will arrive shortly.',
      'You will hear from us in due course.',
      "I'll fix it asap.",
      'It should be resolved soon.',
      'Please bear with us for a while.',
      'Our specialists are going to contact you at the earliest.',
      'Stay tuned!',
      'The credit will show in some days.',
      'An agent will be with you momentarily.',
    ],
    ok: [
      'We would love to hear what we can do better in the future.',
      'As soon as you send the photo, I can order the part.',
      'Get well soon!',
      "I'll reply by 5pm today.",
      'Your refund arrives within 3 working days.',
      "It's too soon to give a date, so I'll update you on Friday.",
      "Shortly after noon the van leaves; you'll have it by four.",
      'We hope to see you again soon.',
      'Send the form back as soon as possible so that your place is kept.',
      'I will ring you as soon as possible today.',
      'How soon do you need it?',
    ],
  },
})
