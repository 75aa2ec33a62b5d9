/** Who wrote a message; `note` is for colleagues only. */
export type From = 'customer' | 'agent' | 'note'

export interface Message {
  readonly from: From
  readonly author: string
  /** As a helpdesk shows it: "Mon 9:12". */
  readonly when: string
  /** Paragraphs are lines. */
  readonly words: string
}

export interface Ticket {
  readonly id: string
  readonly number: number
  readonly customer: string
  readonly subject: string
  readonly mood: string
  /** Facts that a helpdesk shows beside the thread. */
  readonly facts: readonly (readonly [string, string])[]
  /** Which kind of reply box the ticket has. */
  readonly box: 'rich' | 'plain'
  readonly messages: readonly Message[]
}

/** The agent that the visitor plays. */
export const ME = 'You'

/** Everyone in here is made up, and so is the shop. */
export const TICKETS: readonly Ticket[] = [
  {
    id: 'torn-cushion',
    number: 48213,
    customer: 'Marta Lindqvist',
    subject: 'Torn cushion, third message',
    mood: 'Furious',
    facts: [
      ['Order', 'HH-48213 · Skagen sofa, grey'],
      ['Delivered', '12 November'],
      ['Customer since', '2019'],
      ['Under guarantee', 'yes, until 2031'],
    ],
    box: 'rich',
    messages: [
      {
        from: 'customer',
        author: 'Marta Lindqvist',
        when: '13 Nov, 09:12',
        words:
          'Hello,\nthe Skagen sofa came yesterday and the left seat cushion is torn along the seam. Could you send me a new cushion, please?\nMarta Lindqvist',
      },
      {
        from: 'agent',
        author: 'Tom',
        when: '14 Nov, 17:40',
        words: 'Hi Marta,\nthanks for your message. I have passed it on to our warehouse.\nTom',
      },
      {
        from: 'customer',
        author: 'Marta Lindqvist',
        when: '19 Nov, 12:05',
        words:
          'A week, and not one word. Nobody picks up the phone either. I took a taxi to your warehouse this morning and was sent home at the gate.',
      },
      {
        from: 'note',
        author: 'Tom',
        when: '19 Nov, 15:31',
        words: 'Warehouse says the cushion is in stock in grey. The request was never booked, my mistake.',
      },
      {
        from: 'customer',
        author: 'Marta Lindqvist',
        when: 'today, 16:48',
        words:
          "This is the THIRD time I'm writing. My sofa came with a torn cushion and nobody answers. Where is my replacement, and who pays for the taxi I took to your warehouse?",
      },
    ],
  },
  {
    id: 'dimmer',
    number: 48307,
    customer: 'Jonas Weber',
    subject: 'Fjord lamp and a dimmer?',
    mood: 'A plain question',
    facts: [
      ['Looking at', 'Fjord floor lamp'],
      ['Customer since', 'not yet'],
    ],
    box: 'rich',
    messages: [
      {
        from: 'customer',
        author: 'Jonas Weber',
        when: 'today, 15:20',
        words:
          'Hi there,\nI am thinking of buying the Fjord floor lamp. Does it work with a dimmer, and which bulb does it take?\nThanks, Jonas',
      },
    ],
  },
  {
    id: 'three-things',
    number: 48298,
    customer: 'Priya Nair',
    subject: 'Late, wrong colour and charged twice',
    mood: 'Three troubles at once',
    facts: [
      ['Order', 'HH-47990 · 4 Lund chairs'],
      ['Ordered', '2 November, in oak'],
      ['Delivered', '20 November, in black'],
      ['Payments', '2 × 396.00, same day'],
    ],
    box: 'plain',
    messages: [
      {
        from: 'customer',
        author: 'Priya Nair',
        when: 'today, 11:02',
        words:
          'Good morning,\nthree things went wrong with one order and I am rather disappointed.\nFirst, the chairs came nine days late. Second, I ordered oak and got black ones. Third, my card was charged twice.\nWhen can you swap the chairs? And when do I get the second payment back? I have guests on the 30th.\nPriya Nair',
      },
    ],
  },
  {
    id: 'insults',
    number: 48285,
    customer: 'Rick Dolan',
    subject: 'you people are a JOKE',
    mood: 'Abusive',
    facts: [
      ['Order', 'HH-48011 · Alta wardrobe'],
      ['Delivered', '18 November'],
      ['Open question', 'bag of screws missing'],
    ],
    box: 'rich',
    messages: [
      {
        from: 'customer',
        author: 'Rick Dolan',
        when: 'today, 08:37',
        words:
          'Are you idiots even able to read?? The wardrobe came WITHOUT THE SCREWS. I have told you morons twice. Bunch of useless clowns, a trained monkey would do your job better. Send me the damn screws or I will make sure everyone knows what a pathetic outfit you are.',
      },
    ],
  },
  {
    id: 'cannot-pay',
    number: 48276,
    customer: 'Ana Marin',
    subject: 'Re: Your second payment reminder',
    mood: 'Needs care',
    facts: [
      ['Order', 'HH-45530 · bed, by instalments'],
      ['Open', '2 instalments of 45.00'],
      ['Customer since', '2021'],
    ],
    box: 'rich',
    messages: [
      {
        from: 'agent',
        author: 'Accounts',
        when: '17 Nov, 08:00',
        words: 'Dear Ana Marin,\nwe have not received your September and October instalments yet.\nAccounts',
      },
      {
        from: 'customer',
        author: 'Ana Marin',
        when: 'today, 02:14',
        words:
          "I lost my job in September and there is nothing left to pay with. I am sorry. I know that this is only about a bed, but every letter makes it worse. I can't go on like this. I don't want to be here any more.",
      },
    ],
  },
  {
    id: 'thank-you',
    number: 48270,
    customer: 'Yusuf Demir',
    subject: 'The table is here',
    mood: 'Happy',
    facts: [
      ['Order', 'HH-47802 · Visby table'],
      ['Delivered', 'yesterday'],
    ],
    box: 'rich',
    messages: [
      {
        from: 'customer',
        author: 'Yusuf Demir',
        when: 'yesterday, 18:55',
        words:
          'Hello, just to say that the new table top arrived today and fits perfectly. Thank you for sorting it out so quickly!\nYusuf',
      },
    ],
  },
]
