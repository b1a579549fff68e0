/** A button carries the words on to the next command; very long ones would not fit on every platform. */
const longest = 600

export const canCarry = (typed: string) => typed.length <= longest
