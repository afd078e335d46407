/** The words of tables of grants, for folded text. */

/** What may follow a heading's noun: « Association(s) », « Porteur et action », « Montant de la subvention (€) ». */
const REST = String.raw`(?:\(e?s?\)|\(e\)|s)?(?: (?:et|ou|de|du|des|d'|de la|de l'|en|à|a|propose|accorde|attribue|vote|alloue|demande|sollicite|beneficiaire|garanti|culturelle|sportive|concernee?|(?:inter)?communale?|metropolitaine?|municipale?|departementale?|regionale?|communautaire|subventionnable|eligible|previsionnel(?:le)?|totale?|maximum|annuel(?:le)?|ht|ttc|total|ville|region|etat|departement|metropole|20\d\d|n-?1|n)(?:e?s?)?\b[^\n]{0,40}| ?[/(–-][^\n]{0,30})?`;

/** Who else pays, behind the noun of a column of amounts: « Part métropole », « Aide Anah ». */
const PAYER = String.raw`(?: (?:de (?:la |l')|du |des )?(?:(?:euro)?metropole|ville|commune|departement|region|etat|agglomeration|agglo|communaute|interco|epci|anah|caf|drac|feder|europe|ademe))?`;

/** A cell that heads a column. */
export const TABLE_HEADING = new RegExp(
  String.raw`^(?:` +
    [
      String.raw`(?:numeros?|n°|code|ref|reference|siret)\b[^\n]{0,25}`,
      `(?:noms?|prenoms?|libelle|intitule|designation|denomination|raison sociale)${REST}`,
      `(?:association|organisme|maitre d'ouvrage|maitrise d'ouvrage|collectivite|ville|localisation|dossier|nom du projet|titulaire|structure|beneficiaire|tiers|porteur|demandeur|commune|club|etablissement|proprietaire|partenaire|candidat|laureat|entreprise|ecole|financeur|porteur de projet|bailleur|operateur|exploitant|gestionnaire|compagnie|societe|equipe)${REST}`,
      `(?:nature|type|objet|action|projet|manifestation|operation|motif|affectation|thematique|quartier|adresse|imputation|observation|vote|discipline|section|domaine|decision)${REST}`,
      `(?:montant|taux|prix|prets?|nombre|part|base|assiette|cofinancement|subvention|somme|aide|participation|proposition|credit|budget|cout|total|bourse|dotation|fonds de concours|acompte|solde|devis|depense|recette|charge|produit|saison|annee|exercice|rappel|attribution|fonctionnement|investissement|exceptionnelle?)(?:${PAYER}|${REST})`,
      String.raw`(?:propose|accorde|attribue|vote|alloue|demande|sollicite|verse|retenu|realise|obtenu)e?s?(?: (?:en )?(?:20\d\d|n-?1|n))?(?: ?\(?€\)?)?`,
      String.raw`(?:annee |exercice |saison )?20\d\d(?:[-/]20\d\d)?(?: ?\(?€\)?)?`,
      // « Canton de Valbourg » heads rows, and no column.
      String.raw`cantons?(?: (?:et|ou) [^\n]{0,30})?`,
      String.raw`f ?/ ?[mi](?: ?/ ?[a-z])?|\(?(?:en )?(?:€|euros)\)?|autres? [a-z ]{3,30}`,
    ].join('|') +
    ')$',
);

/** A row that adds up others. */
export const TOTAL_LABEL =
  /^(?:(?:sous[- ]?)?totaux|(?:sous[- ]?)?total\b|montant total|ensemble\b|cumul\b|somme totale)/;

/** Columns of names. */
export const NAME_HEADING =
  /\b(?:associations?|organismes?|structures?|beneficiaires?|tiers|porteurs?|demandeurs?|maitres? d'ouvrages?|communes?|clubs?|noms?|denomination|etablissements?|proprietaires?|partenaires?|entreprises?|ecoles?|raison sociale|candidat\w*|laureat\w*|bailleurs?|operateurs?|exploitants?|gestionnaires?|compagnies?|societes?|equipes?)(?![a-z])/;

/** Columns that say where. */
export const PLACE_HEADING = /^(?:cantons?|localisation|adresses?|quartiers?|secteurs?|territoires?)\b/;

/** A line between rows that heads those below it: « Axe 2 – Éducation », « Secteur sport ». */
export const SECTION =
  /^(?:axe|theme|thematique|secteur|volet|pole(?= ?[:–-])|domaine|chapitre|titre|categorie|rubrique|canton(?= d))\b/;

/** Columns of what the money is for. */
export const PURPOSE_HEADING =
  /\b(?:projets?|objets?|actions?|manifestations?|operations?|motifs?|natures? (?:de l'|des? |du )\w+|intitules?|designation|libelle|affectation|destination)\b/;

/** « Réfection du préau », « Acquisition d'un minibus »: a cell that says what the money is for, and names nobody. */
export const PURPOSE_CELL =
  /^(?:refection|renovation|travaux|acquisition|achat|construction|creation|mise (?:aux normes|en (?:place|accessibilite|valeur))|accessibilite|amenagement|rehabilitation|restauration|remplacement|voirie|toiture|extension|fourniture|equipement|organisation|entretien|reparation)\b/;

/** Columns of other amounts: asked for, of another year, of costs, of other funders. */
export const OTHER_AMOUNT_HEADING =
  /\b(?:demand\w*|sollicit\w*|cout\w*|budget\w*|depense\w*|travaux|base|assiette|plafond\w*|taux|rappel|realis\w*|n-1|anterieur\w*|precedent\w*|deja|acompte\w*|solde\w*|reste\w*|tarif\w*|loyer\w*|prix|prets?|quantite\w*|nombre|nb|effectif\w*|adherents?|eleves?|surface|montant (?:ht|ttc|des travaux|du projet)|devis|ecart|variation|difference|valoris\w*)\b/;

/** Columns of what is granted, the surest first. */
export const GRANTED_HEADING: readonly RegExp[] = [
  /\b(?:vote|accorde|attribue|alloue|octroye|retenu|decide)e?s?\b|\b(?:attribution|octroi|arbitrage)s?\b/,
  /\b(?:propose|proposition)e?s?\b/,
  // « Fonctionnement | Projet | Total »
  /^total(?: (?:subventions?|attribue|general|en euros|20\d\d))?(?: ?\(?(?:€|euros?)\)?)?$/,
  /\b(?:subventions?|aides?|participations?|fonds de concours|dotations?|bourses?)\b/,
  /\b(?:montants?|sommes?)\b/,
];

/** A heading that can only be of money given. */
export const GIVEN_HEADING =
  /\b(?:subventions?|aides?|montants?|participations?) (?:propose|attribue|accorde|vote|alloue|octroye)/;

/** What stands above a table that is none of grants. */
export const OTHER_TABLE =
  /\b(?:plan de financement|budget previsionnel|compte de resultat|comptes? simplifie|compte administratif|decision modificative|tarifs?|bareme|bilan|amortissement|emprunts?|grille|marches?|lots?|offres?|entreprises? retenues?|loyers?|effectifs?|charges|produits|depenses|recettes|tableau de financement|(?:est|sera|serait|etre) financee?s? (?:de la (?:facon|maniere) suivante|comme suit|ainsi)|cout previsionnel|echeancier)\b/;

/** « Fonds propres », « Prêt Caisse des Dépôts » in the column of names: who pays for something, and who receives nothing. */
export const OWN_MONEY =
  /^(?:fonds propres|ressources propres|auto-?financement|emprunts?|prets?\b|apport personnel|reste a (?:charge|financer))/;

/** « État », « Région Grand Val »: one of them may be helped; two in one table pay for something. */
export const FUNDER =
  /^(?:(?:subventions? |aides? )?(?:de l'|du |de la )?)(?:etat|region|departement|europe|feder|fse|anah|ademe|caf|drac|detr|dsil)\b/;

/** What stands above a table of grants. */
export const GRANT_TABLE =
  /\b(?:tableaux? d'(?:attribution|affectation)|subventions?|aides? (?:suivantes?|financieres?|accordees?|attribuees?)|fonds de concours|participations? (?:suivantes?|financieres?)|attributions?|attribuer|allouer|octroyer|accorder|repartition|beneficiaires?)\b/;

/** A row that only says who pays how much of the row above. */
export const SHARE_LABEL =
  /^(?:-\s*)?(?:dont\b|parts? (?:de |du |d'|ville|etat|communale|region|departement|metropole|m[ée]tropole|état|région|département))/;

/** A cell with the vote of its row. */
export const ROW_VOTE =
  /\b(?:unanimite|majorite|abst?entions?|contre|ne (?:prend|prennent) pas part|nppv|(?:\d{1,3}|voix) pour)\b/;
