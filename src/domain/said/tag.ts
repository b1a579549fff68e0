/** “…, eikö niin?”, “…, eller hur?”, “…, right?”: said last, of what one holds to be so. */
export const tag = [
  String.raw`eikö(?: niin| vain| vaan| oo| ole)?|eikös(?: vain| vaan| oo| ole| niin)?|eiks(?: niin| oo| ole| je| vaan)?|eix|vai(?: mitä)?|niinkö|pitääkö(?:han)?(?: se| tämä| tää| tieto)? paikkansa|onko (?:se |tämä |tieto )?(?:totta|oikein|näin)|vai kuinka|menikö oikein`,
  'eller|eller hur|va|stämmer det?|visst|inte sant|är det (?:rätt|sant|så)|rätt|stämmer',
  String.raw`right|correct|yes|true|no|am i right|is (?:that|this|it) (?:right|correct|true|so)|(?:is|does|did|has|was)(?:n['’]?t it| it not)|(?:do|are|did|were)n['’]?t they`,
].join('|')
