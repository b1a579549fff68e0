/** The four focus areas by their numbers; cardinal numbers may count them, too. */
export const numbers = {
  n1: ['1, ensimmäi*, eka, ykkö*', 'första, ettan', 'first, 1st'],
  n2: ['2, toinen, toise*, toista, toka, kakko*', 'andra, tvåan', 'second, 2nd'],
  n3: ['3, kolmas, kolmann*, kolmatta, kolmo*', 'tredje, trean', 'third, 3rd'],
  n4: ['4, neljäs, neljänne*, neljättä, nelo*', 'fjärde, fyran', 'fourth, 4th'],
  c1: ['yksi', 'ett, en', 'one'],
  c2: ['kaksi, kahdessa, kahdesta', 'två', 'two'],
  c3: ['kolme, kolmessa, kolmesta', 'tre', 'three'],
  c4: ['neljä, neljässä, neljästä', 'fyra', 'four'],
  numero: ['numero, nro', 'nummer, nr', 'number, no'],
} as const
