/** “…, eikö niin?”, “…, eller hur?”, “…, right?”: said last, of what one holds to be so. */
export const tag = [
  String.raw`eikö(?: niin| oo| ole)?|eikös(?: oo| ole| niin)?|eiks(?: niin| oo| ole| je| vaan)?|eix|vai(?: mitä)?|niinkö|pitääkö paikkansa`,
  'eller|eller hur|va|stämmer det|visst|inte sant',
  String.raw`right|correct|yes|(?:is|does|did|has|was)(?:n['’]?t it| it not)|(?:do|are)n['’]?t they`,
].join('|')
