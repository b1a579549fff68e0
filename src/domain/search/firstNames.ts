import { fold } from './normalise.ts'

/** First names that people have here: “Laura” is no slip of “Laurea”, nor “Aatto” of “Aalto”. */
const names = new Set(
  `Aki Anna Anne Anni Ari Arto Asko Atte Ben Eero Eino Elsa Emil Emmi Erik Eva Hugo Ida Iiro Ilpo Inka Ivar Jan Jani Jari James John Juha Kai Kari Karl Kati Kim Lars Lauri Lea Lena Mari Mary Max Mia Michael Mika Mira Nea Niko Nils Nora Olli Oona Otso Otto Pasi Paul Per Peter Pia Piia Rami Roni Ronja Sam Sami Sara Sari Simo Sini Siiri Susan Tea Tom Topi Tove Tuuli Ulf Urho Veli Vera Åke Åsa Aatos Aatto Aaron Aino Albert Alexander Amanda Andrea Andreas Anders Anita Anneli Annika Antero Antti Armas Arvid Asser
  Aurora Bertil Birgit Carina Carita Carla Carola Caroline Cecilia Charlotta Christian Christina Daniel David Eemeli Eerik Eetu
  Eeva Elias Elina Elisa Elisabet Ellen Emilia Emma Erika Erkki Esko Essi Eveliina Fanny Fredrik Gabriel Gunnar Gustaf Hanna
  Hannele Hannes Hannu Heidi Heikki Helena Helga Heljä Helka Helmi Henna Henri Henrik Hilda Hilkka Hilma Iida Iiris Ilkka Ilmari
  Ingrid Irene Irina Irmeli Isabella Jaakko Janne Jarmo Jenni Jenny Jessica Joakim Johan Johanna Johannes Jonas Jonna Joona Joonas
  Jorma Jouko Jouni Juhana Juhani Juho Jukka Julia Jussi Kaarina Kaarlo Kaija Kaisa Kalevi Kalle Karin Karoliina Katariina Katja
  Katri Kimmo Kirsi Kirsti Krista Kristian Kristiina Laila Lasse Laura Lauri Leena Leila Liisa Linda Lotta Louise Lovisa Lucas
  Maarit Magnus Maija Malin Marcus Margareta Maria Mariana Marianne Marika Marina Marita Marja Marjatta Markku Marko Markus Martin
  Martta Matias Matilda Matti Maurits Mauri Meeri Mervi Miika Mikael Mikko Minna Mirja Mirjam Monica Monika Natalia Nicklas Niina
  Niklas Nina Noora Oliver Olivia Oskari Osmo Outi Päivi Pekka Pentti Perttu Petra Petri Petteri Pirjo Pirkko Rasmus Rauha
  Raija Raimo Rainer Rebecca Reijo Riikka Riitta Risto Ritva Robert Robin Roope Saara Sakari Sandra Sanna Santeri Sarah Satu Seija
  Seppo Signe Simon Sirpa Sofia Sofie Stefan Susanna Susanne Taina Tapani Tapio Tarja Teemu Terhi Tero Terttu Thomas Tiina Timo
  Tommi Toni Tuija Tuomas Tuula Tuulia Ulla Ulrika Valtteri Varpu Veera Veikko Verna Vesa Viivi Viktor Viktoria Vilho Ville Vilma
  Virpi Virve Wilma`
    .split(/\s+/u)
    .map((name) => fold(name.toLocaleLowerCase('fi'))),
)

/** Is the word somebody's first name, in its basic form? */
export const isFirstName = (word: string): boolean => names.has(fold(word.toLocaleLowerCase('fi')))
