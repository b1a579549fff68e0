import { saysOnly } from '../../said/saysOnly.ts'

const costs = String.raw`maksaa|maksaako|maksaaks|maksaisi|maksais|maksaisiko|maksaiskohan|maksamaan|kostar|kosta|costs?|maksullista|maksutonta|ilmaista|ilmasta|gratis|free`
const aroundCosts = String.raw`jotain|paljonko|paljonkohan|paljon|meille|meiltä|mulle|minulle|koululle|firmalle|yritykselle|tää|tämä|tuo|siis|sitten|sit|tulisi|tulis|tulee|mycket|oss|mig|för|skulle|då|much|would|will|us|me|anything|something|then|be`

/** “Mitä se maksaisi meille?”, “kostar det något?” */
export const asksWhatItCosts = (text: string): boolean => saysOnly(text, costs, aroundCosts)
