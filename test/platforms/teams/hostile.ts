const pieces = [
  ['**', '_', '`', '```', '~~', '#', '# ', '\n- ', '\n+ ', '\n1. ', '\n> ', '\n---\n', '|', '\\', '\\\\'],
  ['[a](https://evil.example)', '![x](https://evil.example/x.png)', '<https://evil.example>', ']('],
  ['<at>Anna</at>', '<at id="0">', '</at>', '<!channel>', '<script>', '<b>', '&lt;at&gt;', '&#91;'],
  ['{{DATE(2017-02-14T06:08:39Z,SHORT)}}', '${x}', '{{', '"', "'", '\u0000', '\u001b[31m', '\r\n', '\t'],
  [
    '\ud800',
    '\udc00',
    '\u202e',
    '\u200b',
    '👩‍👩‍👧‍👦',
    'e\u0301',
    'Z\u0351\u036b\u0343',
    '\u2028',
    'ä',
    '語',
    'مرحبا',
  ],
  ['javascript:alert(1)', 'https://evil.example', 'constructor', '__proto__', ' ', 'a', 'word '],
].flat()

/** Texts that try to be more than text; the same for the same seed. `more` is what only one platform reads. */
export function* hostileTexts(count: number, seed = 7, more: readonly string[] = []) {
  const all = [...pieces, ...more]
  let state = seed
  const next = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return (state >> 8) % below
  }
  for (let n = 0; n < count; n++) {
    const length = n % 100 === 0 ? 2_000 : next(12)
    yield Array.from({ length }, () => all[next(all.length)] ?? '').join('')
  }
}
