import { phraseRule } from '../types'

/** Places that are made for secrets: typing there is not telling us. */
const OWN_FIELD =
  /\b(?:in|on|at|into|to|through|via|using|inside|under|from) (?:the|our|your|my) (?:\w+ ){0,2}(?:app|site|website|page|portal|form|screen|settings|account|profile|checkout|terminal|reader|field|box|dashboard|wallet|login|log-in|device|phone|browser|keypad|machine|atm|link)\b|\bwhen (?:you|it|the app|the site) (?:log|sign|ask|prompt)\w*|\bwhen (?:prompted|asked)\b|\bat checkout\b|\bto (?:log|sign) in\b|\bin settings\b|\bhttps?\b/
const TO_US =
  /\b(?:me|us|to (?:me|us)|with (?:me|us)|here|in your (?:reply|answer|next)|by (?:reply|return|e-?mail|text|chat|dm)|in (?:this|the) (?:chat|thread|ticket|e-?mail|message|conversation)|below|back|so (?:that )?(?:i|we) can|in a reply|for me|dm)\b/

/** A pin of metal, or one on a map. */
const METAL =
  /\b(?:(?:drop|place|put|move|stick|set|drag|share|send)(?:ped|ping)? (?:a|the|your|us a|me a) (?:location )?pin|location pin|pins? (?:on|in|onto) (?:the|a|our|your|google) (?:\w+ )?(?:map|maps|board|plug|connector|hinge|charger|socket)|(?:oil|hinge|lubricant|grease|drawing|safety|bowling|rolling|hair|cotter|locking|split|hitch|grenade|charging|bent) ?(?:\w+ ){0,2}pins?|pins? (?:cures|holds|badge|back in|out of the|into the hole))\b/

export default phraseRule({
  id: 'ask-for-secret',
  family: 'risk',
  title: 'Asking for a secret',
  why: 'Honest firms never ask for this by message; the customer is taught to see fraud in it.',
  sources: [{ title: 'PCI DSS; Help Scout on social engineering', url: 'https://www.helpscout.net/blog/' }],
  severity: 'block',
  patterns: [
    '(read|tell|send|type|forward|text|spell|give|paste|pass|repeat|share|drop|enter|put|write|post|reply with|email|dm|note|quote|shout|say|reading|typing|sending|telling|pasting|sharing|giving|forwarding) [<told>(it|them|those|that|this|these)] <adv>? (out|over|back|across|on|down|in|here|through|straight|off|up|along|to me|to us|me|us|exactly|in full)',
    '(paste|pasting|send|sending|share|sharing|type|typing|provide|providing|give|giving|tell|telling|post|posting|forward|forwarding|email|emailing|read|reading|write|writing|drop|dropping|dictate|dictating|supply|supplying|reveal|revealing|need|want|enter|entering|confirm|confirming|disclose|disclosing|submit|submitting|list|listing) .{0,5} [<code>(recovery phrase|recovery words|seed phrase|seed words|secret phrase|backup phrase|mnemonic|mnemonic phrase|private key|private keys|recovery key|recovery keys|backup key|wallet phrase|twelve words|12 words|24 words|twelve recovery words|backup words|wallet words|secret words|wallet key|twenty four words|keystore|secret question|mother maiden|maiden name|master password|authenticator codes|backup codes|recovery codes|one time passcode|four digits of your pin)]',
    '(whatsapp|text|send|share|give|tell|type|drop|dm|email|post|provide|mention|need|read|want|message|forward|put|let me have|let us have) .{0,4} [<code>(numbers|number|digits|code|cvv|figures)] (behind|on the back of|at the back of|on the rear of|on the reverse of|under the strip of|on the backside of|from the back of) .{0,3} card',
    '(send|tell|give|confirm|share|reply|provide|email|text|dm|message|forward|supply|submit|quote|write|post|paste|read|repeat|need|require|have|get|what|let me know|let us know) .{0,5} (code|pin|number|digits|otp|password|passcode) .{0,3} (texted|sent|emailed|got|received|sms|text message|phone|authenticator|bank app|back of|front of|reverse of|signature)',
    '(share|send|tell|give|provide|confirm|email|dm|text|forward|need|require|have|get) .{0,4} (password|passcode|pin|cvv|cvc|otp|ssn|login|credentials|mpin)',
    '(send|tell|give|confirm|share|reply|respond|provide|email|text|dm|message|forward|supply|state|submit|quote|write|post|paste|verify|type|enter|read|drop|pop|include|attach|upload|need|require|want|have|get|take|know|ask|disclose|reveal|mention|specify|fill|input|repeat|spell|advise|pass|put|hand|note|show|grab|collect|check|request|requires|requested|sending|providing|sharing|confirming|giving|telling|add|remind|screenshot|furnish|intimate|let me know|let us know) .{0,7} <secrets>',
    '(what is|what are|what was|what is the|what were|which is|what will be) <adv>? (your|the|his|her|that) .{0,3} <secrets>',
    '(your|the|full|complete|current|old) <adv>? .{0,2} <secrets> (please|pls|kindly|for verification|to verify|to proceed|to continue|is required|is needed|are required|are needed|will be required|so i can|so we can|and i will|and we will)',
    '(may i|can i|could i|might i|can we|could we|may we|shall i|do you mind|would you mind|could you|can you|would you|are you able to|is it possible to|please) .{0,6} <secrets>',
    '(drop|send|share|give|post|type|put|dm|text|email|message|pass|tell|leave|provide|need|want) .{0,4} (login|log in|user|username|user name|user id|id|email|account) (and|or|with) .{0,2} (pass|pw|pwd|password|passcode|pin|passwords)',
    '(both sides|front and back|back and front|back side|reverse) (of|side) <adv>? (your|the)? <adv>? (bank|credit|debit|payment)? (card|debit|credit)',
    '(three|3|four|4|last three|last 3|sixteen|16|all 16|long) <adv>? (digits|numbers|digit code|digit number|number) (on|across|from|at) <adv>? (the)? <adv>? (back|front|reverse|signature|of)',
    '(read|tell|give|send|text|forward|share|say|type|reply|repeat|spell|quote|pass|confirm|email|message) .{0,4} [<code>(code|otp|pin|passcode|digits|number|link|password)] .{0,5} (texted|sent|emailed|got|received|sms|smsed|pushed|generated|shows|showing|appeared|came|arrives|comes)',
    '(answer|reply|respond|come back|get back|write back|send over|send across|pass over|pass on|send through|ping|drop|jot down|write|note down|fax|post|put down|leave) <adv>? .{0,6} [<code><secrets>] .{0,12} (fax|mail|email|me|us|reply|chat|over|back|reservations|right away|account|here|take|charge|log|look|so|and|then|it)',
    '(answer|reply|respond|come back|get back|write back|send over|send across|pass over|send through|ping over|drop) (with|over|across|us|me|to me)? .{0,5} [<code><secrets>]',
    '(forward|send|share|give|pass|paste|drop|provide|furnish|mention|intimate) (me|us|over)? .{0,3} [<code>(card no|card nos|debit card no|login link|magic link|sign in link|verification link|confirmation code|verification code|login code|activation code|reset link|recovery code|recovery codes|backup codes|backup code|seed phrase|recovery phrase|secret phrase|private key|secret word|memorable word|security answer|security answers|session cookie|api key|secret key|authenticator code|bank login|net banking|full card|card no|expiry and cvv|expiry date and|long number)]',
    '(whole|entire|full|complete|all of the|all) <adv>? [<code>(card number|card no|number on the (front|back)|digits of your|digits on|16|sixteen|pan|aadhaar|social security)]  .{0,4} (please|pls|so|and|to|for|with|expiry|cvv|cvc|needed|required)',
    '[<code>(verification|security|login|one time|otp|bank) (text|sms|code|message|pin)] .{0,3} (forward|send|read|screenshot|pass|text|email) it (to|over|here|me|us|back|on|out)',
    // What came to their phone.
    '(read|tell|give|send|text|forward|share|say|type|reply|repeat|spell|quote|pass|confirm|message|relay|copy|post|need|want) .{0,4} [<code>(digits|figures|numbers|code|pin|passcode)] (that|which|you)? <adv>{0,2} (will|should|has|have|is|are|was|were)? <adv>? (came|come|coming|arrived|arrive|landed|popped|buzzed|appeared|showed|shown|turned up|delivered|pinged|flashed|waiting|went) .{0,4} (phone|mobile|cell|handset|inbox|screen|device|sim|texts|messages|authenticator)',
    '(forward|send|share|pass|paste|screenshot|copy|relay|redirect) .{0,2} [<code>(verification|security|login|one time|otp|bank|authentication|activation|two factor|2fa|access) (text|text message|sms|message|notification|mail|email)] .{0,2} (to|over|here|me|us|back|on|out|across|straight|through)',
    '(photo|picture|scan|copy|image|screenshot) of your (credit|debit|bank|payment) card',
  ],
  quiet: [
    '(photo|picture|photos|pictures|scan|scans|image|images|screenshot|photograph|copy|snap|pic|pics) (of|showing) .{0,7} (card|bank card|credit card|debit card|cvv|pin|password|card details|both sides|front and back)',
  ],
  unless: [
    '(confirm|verify|approve|sign in|log in|unlock|finish) (it|this|that)? with (your|the|a)? .{0,1} (pin|otp|password|passcode|mpin|code|fingerprint|face)',
    '(hold|press|push|insert|pull|release) .{0,2} (pin|code|key)',
    '(refrain from|avoid|against|instead of|rather than|without|nobody|no one|beware of|risk of|stop|stopped|not be) (ever|always)? (sharing|giving|sending|telling|posting|disclosing|entering|revealing|mentioning|forwarding|asking|asks) .{0,6}',
    '<secrets> (covered|hidden|blanked|masked|blurred|removed|crossed|blacked|redacted|out of|taped)',
    'last <adv>? (four|4|three|two|2|3|few) <adv>? (digits|numbers|letters)? <adv>? (of)?',
    '(ending|ends) (in|with)',
    '(first|only the first) (six|6|four|4)',
    '(reset|change|changing|resetting|update|recover|forgot|forgotten|forget|lost|set|choose|create|creating|new|without|strong|temporary|renew|replace|different|saved|enable|disable|turn on|turn off) .{0,4} <secrets>',
    '<secrets> (reset|manager|link|page|protected|protection|field|policy|settings|recovery|box|screen|requirements|change|expired|expires|prompt)',
  ],
  judge: ({ text, before, after, sentence, previous, next, captures }) => {
    // "On the page I've linked; your card number goes to the bank": two things.
    if (text.includes(';')) return null
    // A keyword to a short number: the answer goes to the customer.
    if (/^text \w+ to \d+/.test(text)) return null
    // "Type the code into the box on the page": it is not told to us.
    if (
      /^(?:type|enter|put|write|fill)\b/.test(text) &&
      /^[^.;]{0,30}\b(?:into|in|on) the (?:box|page|app|field|form|site|screen|machine)\b/.test(after) &&
      !/\b(?:me|us|here|chat)\b/.test(after)
    )
      return null
    if (/\bpins?\b/.test(text) && METAL.test(sentence)) return null
    // "A text with six digits has been sent": a thing, not a request; the back of a box is no card.
    if (
      /\b(?:a|an|the|this|that|our|your|one)\s*$/.test(before) &&
      /^(?:text|e-?mail|message|quote|post|note)\b/.test(text)
    )
      return null
    if (
      /(?:back|front|reverse)(?: of)?$/.test(text) &&
      !/^\W*(?:of\s+)?(?:(?:the|your|this|that|his|her)\s+)?(?:\w+\s+){0,2}card\b/.test(after)
    )
      return null
    if (
      /^(?:photo|picture|image|scan|pic)/.test(text) &&
      /\b(?:below|above|beside|next to|under|behind|near) (?:the )?$/.test(before)
    )
      return null
    // "A text with six digits came. Read them out to me."
    if (captures.told !== undefined)
      return /\b(?:digits|one[- ]time|otp|passcode|password|pin|cvv|cvc|security (?:code|number)|verification code|login code|access code|sms code|code (?:by|we|in|that|from|sent|texted|just|to)|(?:text|sms|message) with (?:a|the|six|four|your|some)|authenticator|recovery (?:phrase|code)|seed phrase|secret word|memorable)\b/.test(
        `${previous} ${before}`,
      ) &&
        /\b(?:me|us|here|back)\b/.test(`${text} ${after.slice(0, 30)}`) &&
        !/\b(?:never|not|nobody|no one|without|error|tracking|order|reference|booking|meter|serial|model|discount|voucher|ticket|invoice|post|zip|last (?:four|4)|case|confirmation)\b/.test(
          `${previous} ${before} ${text}`,
        )
        ? undefined
        : null
    // A code read out to us, or card details on paper to us, is one told.
    if (captures.code !== undefined)
      return /\b(?:never|not|nobody|no one|without|we have already|last (?:four|4)|reset your|new password|error code|tracking|order|reference|booking|discount|promo\w*|voucher|coupon|post|zip|qr|gift|ticket|case|serial|model|invoice|phone number|confirmation email)\b/.test(
        `${text} ${after.slice(0, 24)}`,
      ) ||
        (!/ it \w+$/.test(text) && /\b(?:never|not|without|if|when|once)\b/.test(before)) ||
        (/\b(?:we|i|system|it|they)\s*(?:\w+ )?$/.test(before) &&
          !/^(?:need|want) (?!to (?:send|text|issue|create|generate|re))/.test(text)) ||
        // It goes to them, not to us.
        (/ (?:to|over|on|straight|through)$/.test(text) &&
          /^\s*(?:to )?(?:you|your|the (?:phone|number|email|address) (?:on|you))\b/.test(after)) ||
        (OWN_FIELD.test(after) &&
          !/(?:texted|sent|emailed|sms)$/.test(text) &&
          !/\b(?:fax|mail|email|send|post)\b/.test(after)) ||
        (/\b(?:number|link|digits)\b/.test(captures.code) &&
          !/login|magic|sign in|reset|verif|long|card|full|digits/.test(text))
        ? null
        : undefined
    if (
      /^(?:photo|picture|scan|image|screenshot|copy|snap|pic)/.test(text) &&
      /\b(?:credit|debit|bank|payment|your) card\b/.test(text) &&
      !/\b(?:id|identity|sim|memory|graphics|sd|gift|loyalty|business|warranty|membership|library|student|sound|video|network|greeting|report) card\b/.test(
        text,
      )
    )
      return /\b(?:never|not|below|above|next to|beside|under|behind)\b/.test(before) ||
        /\blast (?:four|4)\b|\bcover\w*|hid\w*|mask\w*\b/.test(after)
        ? null
        : undefined
    if (
      /\b(?:never|not|nobody|no one|without|avoid|refrain|rather than|instead of|no need|does not|nor)\b/.test(
        before,
      ) ||
      /\b(?:not|never|without|no)\b/.test(text)
    )
      return null
    if (
      /\blast (?:\w+ )?(?:four|4|three|two|digits)\b|\bonly the (?:last|first)\b|\bending\b/.test(sentence) &&
      !/\b(?:cvv|pin|password|security code|code you)\b/.test(text)
    )
      return null
    // We send, they receive: "we will text you a one-time code".
    if (
      !/^(?:your|the|full|complete|current|old)\b/.test(text) &&
      /\b(?:i|we|system|app|it|bank|they|team|that|which|will|page|site)\s*(?:\w+ )?$/.test(before) &&
      !/\b(?:need|require|want|will need|ask|have to|must|get|take|request|collect|have|know|check|note|requires|verify)\b/.test(
        text.split(' ').slice(0, 2).join(' '),
      ) &&
      !/\byou\b/.test(before)
    )
      return null
    if (/^(?:i|we)\b/.test(text)) return null
    if (/\b(?:send|give|text|email|show|tell|get|forward|share|message|mail)(?:ing|s)? you\b/.test(text)) return null
    if (
      /^(?:know|have|get|take|want|need|check|note|show|add|put|ask|request|enter|type|confirm|verify|input|fill|read|include|require|requires|requested|upload|submit|provide|mention)\b/.test(
        text,
      )
    ) {
      const verb = /^\w+/.exec(text)![0]
      if (
        OWN_FIELD.test(text + after) &&
        !/\b(?:to me|with us|tell me|send|here|so (?:that )?i can|me your)\b/.test(text + after) &&
        !(/^(?:need|want|require) your\b/.test(text) && /\b(?:i|we)(?: will| also| still| would)?\s*$/.test(before))
      )
        return null
      if (/^(?:enter|type|input|fill|put|add|check|note|read|show)$/.test(verb))
        return TO_US.test(text + after) && !/\bget (?:me|us|back)\b/.test(after)
          ? /\b(?:not here|on our site)\b/.test(sentence)
            ? null
            : undefined
          : null
      if (/^(?:have|get|take)$/.test(verb))
        return /\b(?:i|we)\s*$/.test(before) && /\b(?:can|may|could|might|must|need to|should|let)\b/.test(before)
          ? undefined
          : /\byou\s*(?:\w+ )?$/.test(before)
            ? null
            : /\b(?:let (?:me|us))\s*$/.test(before)
              ? undefined
              : null
      if (/^know$/.test(verb))
        return /\blet (?:me|us)\s*$/.test(before) || /\b(?:need|want|have) to\s*$/.test(before)
          ? /\b(?:if|when|once|whether)\b/.test(text)
            ? null
            : undefined
          : null
      if (/^(?:need|require|requires|want)$/.test(verb))
        return /\b(?:i|we|system|team|department|bank|will|would|also|still|only|just)\s*$/.test(before) &&
          !/\byou (?:\w+ )?$/.test(before) &&
          !/\byou (?:to|do not)\b/.test(text.slice(0, 20))
          ? undefined
          : /\byou to\b/.test(text)
            ? undefined
            : null
      if (/^(?:ask|request|requested)$/.test(verb))
        return /^ask(?: \w+)? for|^request/.test(text) && /\b(?:i|we|must|to|have to)\s*$/.test(before)
          ? undefined
          : null
    }
    if (OWN_FIELD.test(text + after) && !TO_US.test(text + after)) return null
    if (
      /^what (?:is|are)/.test(text) &&
      (/^\s*(?:manager|policy|hint|\?? ?it is)/.test(after) || /^it is the/.test(next))
    )
      return null
    if (
      /\b(?:if|when|whether|once|in case|where|how|why|did|have you|has)\b/.test(text.slice(0, -8)) &&
      !/^(?:what|may|can|could|please|send|reply|tell|give)/.test(text)
    )
      return null
    if (
      /^(?:tell|let me know|let us know|confirm|check|advise|could you|can you|would you|please).*\b(?:if|whether|when|once|did|works|working|received)\b/.test(
        text,
      )
    )
      return null
    if (
      /^(?:could you|can you|would you|please|are you able|is it possible|do you mind|would you mind|shall i|may i|can i|could i|can we|could we|may we|might i)\b/.test(
        text,
      )
    )
      return /\b(?:send|tell|give|confirm|share|reply|provide|email|text|dm|message|forward|supply|submit|quote|have|get|take|know|ask for|let (?:me|us)|read (?:out|me|us)|repeat|verify|giving|sharing|telling|sending|providing|confirming)\b/.test(
        text,
      )
        ? /\b(?:i|we) (?:send|tell|give|confirm|share|provide|email|text|forward)\b/.test(text)
          ? null
          : undefined
        : null
    if (/^(?:three|3|four|4|last|sixteen|16|all|long)/.test(text))
      return /\b(?:is|are|means|find|see|printed|located|called|usually)\b/.test(before) ||
        /\b(?:cvv|code) is the\s*$/.test(before) ||
        !/\b(?:send|tell|give|confirm|share|reply|provide|need|read|what|have|me|us|quote|get|text|email)\b/.test(
          before,
        )
        ? null
        : undefined
    if (/^(?:both|front|back|reverse)/.test(text))
      return /\b(?:send|photo|picture|scan|share|upload|image|email|copy|show)\b/.test(before) &&
        !/\bid card|identity\b/.test(sentence)
        ? undefined
        : null
    if (/^(?:photo|picture|scan|image|screenshot|copy|snap|pic)/.test(text))
      return /\b(?:id|identity|sim|memory|graphics|sd|gift|loyalty|business|warranty|membership|library|student|sound|video|network|greeting|post|report|score|sound) card\b/.test(
        sentence,
      ) ||
        (/both sides$|front and back$/.test(text) && !/card/.test(after))
        ? null
        : undefined
    if (/\bcheck\b.*(?:inbox|spam|phone)/.test(text)) return null
    if (/^(?:your|the|full|complete|current|old)\b/.test(text))
      return /\b(?:reset|change|enter|use|on the|in the|app|website|page)\b/.test(`${before} ${after}`) &&
        !/\b(?:i|we) (?:will|can)$/.test(text)
        ? null
        : undefined
    return undefined
  },
  rewrites: [
    'Could you tell me just the last four digits of the card?',
    'Please don’t send it to us. You can enter it safely here: [secure link].',
    'I can check this without that detail. Could you send me your order number instead?',
  ],
  examples: {
    bad: [
      'Please relay the security text to our desk.',
      'Tell me the numbers that have popped up on your phone.',
      'We need your 24 backup words to restore it.',
      'Please send me your full card number.',
      'Reply with your password so I can log in.',
      'Can you confirm your CVV?',
      'Share the one-time code you got by SMS.',
      "What's your PIN?",
      'Send a photo of both sides of your card.',
      "I'll need the three digits on the back of the card.",
      'Let me have your login details and I will look.',
      'Kindly DM us your mother’s maiden name.',
      'We require your username and password to proceed.',
    ],
    ok: [
      'Open Settings, tap the limit, and confirm with your PIN in the app.',
      'Tap Resend and we send the security text to your phone.',
      'We need to send a recovery key to the address on file first.',
      'Type the digits that appeared on your phone into the login page.',
      'Could you tell me the last four digits of the card?',
      "We'll never ask for your password.",
      'Enter the one-time code on our site, not here.',
      'To change your PIN, open Cards in the app.',
      "Please don't send your card number by e-mail.",
      "What's your order number?",
      'I have sent you a link to choose a new password.',
      'We will text you a verification code.',
      'You need to enter your PIN in the app.',
      'Let me know if the password reset works.',
    ],
  },
})
