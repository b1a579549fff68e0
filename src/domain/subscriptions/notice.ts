/** What people call that which is sent to them. */
export const notice = {
  fi: String.raw`ilmoi?tu(?!s(?:velvolli|aika))\p{L}+|muistutuks\p{L}+|hälytyks\p{L}+|uutiskirje\p{L}*|notifikaatio\p{L}*`,
  sv: String.raw`aviser\p{L}+|notis\p{L}*|notifikation\p{L}*|notifiering\p{L}*|påminnelse\p{L}*|meddelande\p{L}*|nyhetsbrev\p{L}*`,
  en: String.raw`notifications?|alerts?|updates?|reminders?|newsletters?`,
}
