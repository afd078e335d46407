/** The words of tables of grants, for folded text. */

/** A cell that heads a column. */
export const TABLE_HEADING =
  /^(?:(?:nom|noms|libelle|intitule|designation|denomination)\b|(?:numero|n°|code|ref\b|reference|siret)|(?:associations?|organismes?|structures?|beneficiaires?|tiers|porteurs?|demandeurs?|communes?|clubs?|etablissements?|proprietaires?|partenaires?)\b(?:[^\n]{0,40})$|(?:nature|type|objet|action|projet|manifestation|operation|motif|affectation|thematique|quartier|adresse|imputation|observations?|vote)s?\b|(?:montants?|subventions?|sommes?|aides?|participations?|propositions?|credits?|budget|cout|total)\b[^\n]{0,60}$|(?:propose|accorde|attribue|vote|alloue|demande|sollicite|verse|retenu|realise|obtenu)e?s?\b|(?:annee |exercice )?20\d\d$|f\/m$|en (?:€|euros)$|\(?(?:en )?(?:€|euros)\)?$)/;

/** A row that adds up others. */
export const TOTAL_LABEL =
  /^(?:(?:sous[- ]?)?totaux|(?:sous[- ]?)?total\b|montant total|ensemble\b|cumul\b|somme totale)/;

/** Columns of names. */
export const NAME_HEADING =
  /\b(?:associations?|organismes?|structures?|beneficiaires?|tiers|porteurs?|demandeurs?|communes?|clubs?|noms?|denomination|etablissements?|proprietaires?|partenaires?|entreprises?|ecoles?|raison sociale)\b/;

/** Columns of what the money is for. */
export const PURPOSE_HEADING =
  /\b(?:projets?|objets?|actions?|manifestations?|operations?|motifs?|intitules?|designation|libelle|affectation|destination)\b/;

/** Columns of other amounts: asked for, of another year, of costs, of other funders. */
export const OTHER_AMOUNT_HEADING =
  /\b(?:demand\w*|sollicit\w*|cout\w*|budget\w*|depense\w*|travaux|base|assiette|plafond\w*|taux|rappel|realis\w*|n-1|anterieur\w*|precedent\w*|deja|acompte\w*|solde\w*|reste\w*|etat|region|departement|caf|anah|europe|feder|autres?|tarif\w*|loyer\w*|prix|quantite\w*|nombre|nb|effectif\w*|adherents?|eleves?|surface|montant (?:ht|ttc|des travaux|du projet)|ecart|variation|difference|valoris\w*)\b/;

/** Columns of what is granted, the surest first. */
export const GRANTED_HEADING: readonly RegExp[] = [
  /\b(?:vote|accorde|attribue|alloue|octroye|retenu|decide)e?s?\b/,
  /\b(?:propose|proposition)e?s?\b/,
  /\b(?:subventions?|aides?|participations?|montants?|sommes?|fonds de concours|dotations?)\b/,
];

/** What stands above a table that is none of grants. */
export const OTHER_TABLE =
  /\b(?:plan de financement|budget previsionnel|compte de resultat|comptes? simplifie|compte administratif|decision modificative|tarifs?|bareme|bilan|amortissement|emprunts?|grille|marches?|lots?|offres?|entreprises? retenues?|loyers?|effectifs?|charges|produits|depenses|recettes|tableau de financement|cout previsionnel|echeancier)\b/;

/** What stands above a table of grants. */
export const GRANT_TABLE =
  /\b(?:tableaux? d'(?:attribution|affectation)|subventions?|aides? (?:suivantes?|financieres?|accordees?|attribuees?)|fonds de concours|participations? (?:suivantes?|financieres?)|attribuer|allouer|octroyer|accorder|repartition|beneficiaires?)\b/;

/** A row that only says who pays how much of the row above. */
export const SHARE_LABEL =
  /^(?:-\s*)?(?:dont\b|parts? (?:de |du |d'|ville|etat|communale|region|departement|metropole|m[ée]tropole|état|région|département))/;

/** A cell with the vote of its row. */
export const ROW_VOTE =
  /\b(?:unanimite|majorite|abst?entions?|contre|ne (?:prend|prennent) pas part|nppv|(?:\d{1,3}|voix) pour)\b/;
