/** The words that announce the date of the convocation, folded. */

/**
 * « Le Bureau Métropolitain a été convoqué le 07 juin 2018 », « Convoqué le mardi 29 janvier 2013 », « Date de convocation :
 * 5/03/2020 », « dûment convoqués par lettre du 3 mai 2021 », « CONVOCATION DU 20 JANVIER 2023 », « la convocation qui leur a été adressée le … »
 */
export const CONVOKED =
  /\b(?:convoque(?:e?s?|es)\b(?:[^\n\d]{0,60}?(?=\b(?:le|du|en date)\b))?|(?:date (?:d'envoi )?(?:de )?(?:la |l[ae]s? )?)?(?:lettre de )?convocations?\b(?: (?:du|de la|de l'|des|aux?) ?(?:conseil|bureau|comite|commission|assemblee|membres|conseillers|seance)[^\n\d:]{0,40}?(?=:| du| le| en date))?(?: (?:qui (?:leur )?a ete )?(?:legale|adressee|envoyee|faite|transmise)[^\n\d:]{0,30}?(?=:| le| du| en date))?)/g;
