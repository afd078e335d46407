/**
 * Words that hundreds of bodies have in their names: what kind of body it is, not which one. A name made of them alone
 * says nothing (« comité des fêtes », « office de tourisme », « amicale laïque »). Folded, without accents.
 */
const GENERIC = `
  ac academie action actions activites adherents admr adultes aeronautique aeroclub agence agricole agriculteurs aide
  aides aines amateur amateurs ami amicale amie amies amis amities anciens anciennes animation animations apel ape apeil
  arboricole art artisans artistique artistiques arts as asc athletic athletique athletisme atelier ateliers automobile
  badminton ballet banque basket bibliotheque billard bmx boule boules boulistes boxe bureau caisse canoe caserne ccas
  centrale centre centres cercle chambre chasse chasseurs chats choeur chorale cinema circuit classe club clubs coeur
  collectif college combattants comite comites commercants commerces communal communale communautaire compagnie
  compagnons confederation conseil conservatoire cooperation cooperative coordination copropriete coproprietaires
   course courses creation creche culture culturel culturelle culturelles cyclisme cyclo cyclotourisme
  danse defense departement departemental departementale departementales developpement domicile don donneurs
  echanges ecole ecoles ecologie economie economique education elementaire eleves enfance enfants ensemble entente
  entraide entreprises environnement epargne equitation equipe escalade escrime espace espoir esperance etablissement
  etoile etudes etudiants evenements familial familiale familiales familles fc fcpe federation femmes ferme festival
  festivals festivites fete fetes feu foire fondation foot football formation foyer foyers francais francaise francaises
  france futsal gaule general generale gestion golf groupe groupement guides gym gymnastique habitat hand handball
  handicap handicapes handisport harmonie histoire historique horizon hopital hospitalier humanitaire
  information initiative initiatives insertion institut instituts international internationale international
  jardin jardins jeune jeunes jeunesse jeux judo jumelage justice karate laique laiques lecture liaison ligue lire
  loisir loisirs logement locale locales local lycee lyre maintien maison maisons majorettes maternelle mediation
  medaille militaire mission mjc mouvement multisports municipal municipale mutuelle musical musicale musique
  musees musee national nationale natation nature nautique oeuvre oeuvres office ogec omnisports omnisport orchestre
  organisme organisation orphelinat parents parc patrimoine patronage peche pecheurs pedagogique personnel personnels
  personnes petanque petite petits philharmonique photo plongee plus point pole pompiers populaire populaires prevention
  primaire production professionnel professionnelle promotion protection public publique quartier quartiers
  racing radio randonnee randonneurs rc recherche regie region regional regionale regionales reseau residence retraites
  roller rugby rural rurale rurales sang sante sapeurs sauvegarde sc scolaire scolaires scouts secteur section
  secours securite service services ski social sociale sociales socio socioculturel socioculturelle soins solidaire
  solidaires solidarite solidarites soutien souvenir spectacle spectacles sport sportif sportifs sportive sportives
  sports stade taekwondo tennis theatre tir tourisme touristique trail travail travailleurs union unrpa universite us
  usagers vacances vie vieux ville villes voie volley volleyball yoga
`;

const WORDS: ReadonlySet<string> = new Set(GENERIC.trim().split(/\s+/u));

/** Whether a word tells apart the bodies that have it in their names: not generic, no number, four letters at least. */
export const isDistinctive = (word: string): boolean => word.length >= 4 && /^\p{L}+$/u.test(word) && !WORDS.has(word);

export const isGeneric = (word: string): boolean => WORDS.has(word);
