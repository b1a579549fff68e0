import { saysOnly } from '../said/saysOnly.ts'

const costs = String.raw`maksaa|maksaako|maksaaks|maksaisi|maksais|maksaisiko|maksaiskohan|maksamaan|kostar|kosta|costs?|maksullista|maksutonta|ilmaista|ilmasta|gratis|free`
const aroundCosts = String.raw`mitä|mitään|jotain|paljonko|paljonkohan|kuinka|paljon|miten|meille|meiltä|mulle|minulle|koululle|firmalle|yritykselle|se|tää|tämä|tuo|siis|sitten|sit|tulisi|tulis|tulee|onko|onks|vad|hur|mycket|det|oss|mig|för|skulle|något|nåt|då|how|much|what|would|will|it|that|us|me|anything|something|to|then|be|for`

/** “Mitä se maksaisi meille?”, “kostar det något?” */
export const asksWhatItCosts = (text: string): boolean => saysOnly(text, costs, aroundCosts)
