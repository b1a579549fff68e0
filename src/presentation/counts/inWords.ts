/** Small numbers as a sentence writes them, larger ones in digits. */
const worded = (row: string) => {
  const words = row.split(' ')
  return (count: number): string => words[count] ?? String(count)
}

export const fi = worded('nolla yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen')
/** “Kuudessa hankkeessa”. */
export const fiIn = worded(
  'nollassa yhdessä kahdessa kolmessa neljässä viidessä kuudessa seitsemässä kahdeksassa yhdeksässä kymmenessä',
)
/** “Johtaa kuutta hanketta”. */
export const fiOf = worded(
  'nollaa yhtä kahta kolmea neljää viittä kuutta seitsemää kahdeksaa yhdeksää kymmentä',
)
/** “Kuudesta hankkeesta”. */
export const fiFrom = worded(
  'nollasta yhdestä kahdesta kolmesta neljästä viidestä kuudesta seitsemästä kahdeksasta yhdeksästä kymmenestä',
)
/** “Kuuden hankkeen”. */
export const fiGen = worded(
  'nollan yhden kahden kolmen neljän viiden kuuden seitsemän kahdeksan yhdeksän kymmenen',
)
export const sv = worded('noll ett två tre fyra fem sex sju åtta nio tio')
export const en = worded('no one two three four five six seven eight nine ten')
