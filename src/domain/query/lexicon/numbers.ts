/** The four focus areas by their numbers. */
export const numbers = {
  n1: ['1, yksi, ensimmäi*, eka, ykkö*', 'ett, första, ettan', 'one, first, 1st'],
  n2: ['2, kaksi, toinen, toise*, toista, toka, kakko*', 'två, andra, tvåan', 'two, second, 2nd'],
  n3: ['3, kolme, kolma*, kolmo*', 'tre, tredje, trean', 'three, third, 3rd'],
  n4: ['4, neljä, neljäs, neljän*, nelo*', 'fyra, fjärde, fyran', 'four, fourth, 4th'],
  numero: ['numero, nro', 'nummer, nr', 'number, no'],
} as const
