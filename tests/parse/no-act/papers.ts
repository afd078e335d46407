/** What is no act of a deliberating body, however much it tells of votes, grants and decisions. */

export interface Paper {
  name: string;
  /** Written as `pagesOf` reads it; all names are invented. */
  text: string;
}

export const PAPERS: readonly Paper[] = [
  {
    name: 'a convocation with its agenda',
    text: `
      **COMMUNE DE SAINT-AUBIN**
      Le 5 mars 2031
      Mesdames et Messieurs les conseillers municipaux
      J'ai l'honneur de vous inviter à la réunion du Conseil municipal qui se tiendra le 12 mars 2031 à 20 heures.
      ORDRE DU JOUR :
      1. Approbation du procès-verbal de la séance du 3 février 2031
      2. Vote des subventions aux associations
      3. Délibération n° 2031-12 : tarifs du marché
      Le Maire,
      Paul DURAND
    `,
  },
  {
    name: 'a decision that the mayor takes by delegation',
    text: `
      **DÉCISION DU MAIRE N° 2031-044**
      prise en vertu de l'article L. 2122-22 du code général des collectivités territoriales
      Le Maire de Saint-Aubin,
      Vu la délibération du Conseil municipal n° 2029-12 du 3 juillet 2029 lui donnant délégation, adoptée à l'unanimité,
      DÉCIDE
      Article 1 : de signer le marché de fourniture de repas avec la société Vernelle Restauration pour 42 300 € HT.
      Article 2 : la présente décision sera communiquée au Conseil municipal lors de sa prochaine séance.
      Fait à Saint-Aubin, le 4 mars 2031
      Le Maire,
    `,
  },
  {
    name: 'a decision of a president that begins with what the council delegated',
    text: `
      Le Président,
      Le Conseil communautaire, par délibération du 3 juillet 2029, lui a délégué une partie de ses attributions,
      Vu le code général des collectivités territoriales,
      DÉCIDE
      Article 1 : de signer le marché de fourniture de repas.
      Fait à Saint-Aubin, le 4 mars 2031
    `,
  },
  {
    name: 'the board of an association that decides under visas',
    text: `
      Association Les Archers du Val
      Le Conseil d'administration,
      Vu les statuts de l'association,
      Vu la demande de la section,
      Décide :
      Article 1 : une somme de 300 euros est versée à la section jeunes.
    `,
  },
  {
    name: 'a decision of the president of a métropole',
    text: `
      **VALBOURG MÉTROPOLE**
      **Décision n° DP-2031-0187**
      Le Président de Valbourg Métropole,
      Vu l'article L. 5211-10 du code général des collectivités territoriales,
      Vu la délibération n° 2029-45 du 9 juillet 2029 par laquelle le Conseil lui a délégué une partie de ses attributions,
      DÉCIDE :
      - d'attribuer une subvention de 3 000 € à l'association Les Archers ;
      - d'imputer la dépense au chapitre 65.
      Le Président,
    `,
  },
  {
    name: 'an order of the mayor',
    text: `
      **ARRÊTÉ N° 2031-112**
      Le Maire de la commune de Saint-Aubin,
      Vu la délibération du 3 mai 2029,
      ARRÊTE
      Article 1er : le stationnement est interdit place du Marché le 14 juillet.
      Fait à Saint-Aubin, le 2 juillet 2031
    `,
  },
  {
    name: 'an order of the prefect',
    text: `
      **PRÉFET DE LA LOIRE-BASSE**
      **Arrêté préfectoral n° 2031-0214 portant extension du périmètre du syndicat mixte**
      Vu les délibérations concordantes des conseils municipaux, adoptées à l'unanimité,
      Vu la délibération du comité syndical du 4 juin 2031 par 20 voix pour et 2 voix contre,
      ARRÊTE
      Article 1er : La commune de Cerval adhère au syndicat.
      Le Préfet,
    `,
  },
  {
    name: 'a judgment',
    text: `
      **RÉPUBLIQUE FRANÇAISE**
      **AU NOM DU PEUPLE FRANÇAIS**
      **TRIBUNAL ADMINISTRATIF DE VALBOURG**
      N° 3102145
      Audience du 3 juin 2031
      Décision du 17 juin 2031
      Vu la procédure suivante :
      Par une requête, Mme PETIT demande l'annulation de la délibération n° 2030-45 du 12 mars 2030 par laquelle le conseil municipal de Saint-Aubin a approuvé, par 12 voix pour et 3 voix contre, le plan local d'urbanisme.
      Après en avoir délibéré,
      DÉCIDE :
      Article 1er : La requête de Mme PETIT est rejetée.
      Délibéré après l'audience du 3 juin 2031, où siégeaient : M. DURAND, président, Mme BLANC, première conseillère.
    `,
  },
  {
    name: 'a press release',
    text: `
      **COMMUNIQUÉ DE PRESSE**
      Valbourg, le 13 juin 2031
      **Valbourg Métropole soutient les clubs sportifs**
      Réuni le 12 juin 2031, le Conseil métropolitain a adopté à l'unanimité une enveloppe de 450 000 € pour les clubs. « Nous tenons parole », se félicite le président.
      Contact presse : 01 00 00 00 00
    `,
  },
  {
    name: 'an invoice',
    text: `
      **FACTURE N° 2031-0456**
      Mairie de Saint-Aubin
      Désignation          Quantité          Prix unitaire          Montant
      Barrières            12                45,00 €                540,00 €
      Total TTC : 648,00 €
      Échéance : 30 jours
    `,
  },
  {
    name: 'a form for asking for a grant',
    text: `
      **DEMANDE DE SUBVENTION 2031**
      Nom de l'association : ______________________
      Montant demandé au Conseil départemental : ________ €
      Budget prévisionnel adopté par l'assemblée générale du : ________
      Pièces à joindre : statuts, procès-verbal de la dernière assemblée générale, délibération du conseil d'administration
    `,
  },
  {
    name: 'a report to the council, with what it may decide',
    text: `
      **VALBOURG MÉTROPOLE**
      **RAPPORT AU CONSEIL MÉTROPOLITAIN**
      Séance du 12 juin 2031
      Rapporteur : Mme Eve BLANC
      **Objet : Soutien aux clubs**
      Les clubs sollicitent une aide.
      Il vous est proposé d'attribuer une subvention de 5 000 € à l'association Les Archers.
      Si cette proposition vous agrée, je vous prie de bien vouloir en délibérer.
    `,
  },
  {
    name: 'the report of a court of accounts',
    text: `
      **CHAMBRE RÉGIONALE DES COMPTES DE LA LOIRE-BASSE**
      **RAPPORT D'OBSERVATIONS DÉFINITIVES**
      COMMUNE DE SAINT-AUBIN
      Exercices 2027 et suivants
      Le présent document a été délibéré par la chambre le 4 juin 2031.
      Le conseil municipal a voté à l'unanimité une subvention de 15 000 €.
    `,
  },
  {
    name: 'a convention that cites what was decided',
    text: `
      **CONVENTION D'OBJECTIFS 2031-2033**
      Entre la Ville de Valbourg, représentée par son Maire, dûment habilité par délibération du Conseil municipal du 3 mai 2031 adoptée à l'unanimité,
      Et l'association Les Archers,
      Il a été convenu ce qui suit :
      Article 1er : La Ville attribue une subvention de 5 000 €.
    `,
  },
  {
    name: 'a notice of what was decided, put up at the town hall',
    text: `
      **LISTE DES DÉLIBÉRATIONS EXAMINÉES PAR LE CONSEIL MUNICIPAL**
      **Séance du 12 mars 2031**
      N°          Objet          Vote
      2031-12     Tarifs du marché     Adoptée à l'unanimité
      2031-13     Subventions          Adoptée par 12 voix pour et 3 contre
      Affiché le 14 mars 2031
    `,
  },
  {
    name: 'a decree',
    text: `
      **Décret n° 2031-512 du 4 juin 2031 relatif aux communes**
      Le Premier ministre,
      Vu le code général des collectivités territoriales,
      Le Conseil d'État (section de l'intérieur) entendu,
      Décrète :
      Article 1er : Les conseils municipaux délibèrent à la majorité.
    `,
  },
];
