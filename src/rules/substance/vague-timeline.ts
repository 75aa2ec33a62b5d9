import { saysWhen } from '../../engine/draft/sentence-facts'
import { phraseRule } from '../types'

/** The customer does it, or it is said of something else. */
const NOT_OURS =
  /\b(?:get well soon|see you (?:\w+ )?soon|talk (?:to you )?soon|speak soon|hope to (?:see|hear|serve|welcome)|too soon|as soon as you|how soon|no sooner|once you|when you|write back|hear from you soon|visit (?:us )?(?:again )?soon|feel better soon|welcome you (?:back )?soon|(?:please|kindly|you (?:can|may|should|must|need to)|request you to|ask you to|let us know|contact us|reach (?:out to )?us|reply|send (?:us|me|it)|share)(?: \w+){0,8} (?:as soon as possible|asap|soon|promptly|at your earliest)|^(?:please |kindly |just )?(?:send|reply|return|post|call|write|contact|share|bring|book|pay|fill|complete|submit|confirm|email) \b.*(?:as soon as possible|asap|soon|promptly)|sent (?:out )?promptly|eventually (?:found|got|arrived|came|worked)|used to|in the future (?:we|i|you|please|to avoid)|for the future|avoid .* in the future|happen(?:s|ing)? again in the future|better (?:\w+ )?in the future)\b/

export default phraseRule({
  id: 'vague-timeline',
  family: 'substance',
  title: 'No time that can be held',
  why: '“Soon” means something else to somebody who waits; a day or an hour, even a cautious one, stops the waiting.',
  sources: [{ title: 'Communicate clearly (seed 002)' }, { title: 'Ayodesk, Communicating delays honestly' }],
  severity: 'hint',
  priority: 1,
  moves: [{ to: 'warn', when: [{ anger: 2, repeat: true }, { anger: 3 }] }],
  patterns: ['<someTime>', '<waitOn>', 'please wait for (a while|some time|a bit|the update|further)'],
  guards: { negation: false, name: false },
  judge: ({ sentence, text, after }) => {
    if (saysWhen(sentence) || NOT_OURS.test(sentence)) return null
    // "Shortly after noon", "soon after 5".
    if (/^\s*(?:after|before|afterwards)\b/.test(after)) return null
    if (
      /^some ?time|^later on|^eventually|^promptly|^presently|^on (?:top )?priority|^at some point|^in the future|^a few|^some (?:days|weeks)/.test(
        text,
      )
    )
      return /\b(?:we|i|team|will|should|refund|takes?|taking|engineer|they|resolved|fixed)\b/.test(sentence)
        ? undefined
        : null
    return undefined
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
