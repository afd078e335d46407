/** The sittings of the demonstration's Bureau: who was there, who held whose proxy. */
import { bearer, type Elected, MANDATE_2014, MANDATE_2020 } from './people.ts';

export interface Sitting {
  /** ISO dates. */
  date: string;
  convened: string;
  /** When the prefecture received its acts, and when they were posted. */
  received: string;
  posted: string;
  inOffice: readonly Elected[];
  present: readonly Elected[];
  proxies: readonly { giver: Elected; holder: Elected }[];
  absent: readonly Elected[];
  president: Elected;
  secretary: Elected;
}

interface Outline {
  date: string;
  convened: string;
  received: string;
  posted: string;
  members: readonly Elected[];
  secretary: string;
  /** « giver > holder », by family name. */
  proxies: readonly string[];
  absent: readonly string[];
}

const PRESIDENT = 'VASTRIN';

function sitting(outline: Outline): Sitting {
  const { members, secretary, date, convened, received, posted } = outline;
  const proxies = outline.proxies.map((pair) => {
    const [giver = '', holder = ''] = pair.split(' > ');
    return { giver: bearer(members, giver), holder: bearer(members, holder) };
  });
  const absent = outline.absent.map((name) => bearer(members, name));
  const away = new Set([...absent, ...proxies.map(({ giver }) => giver)]);
  return {
    date,
    convened,
    received,
    posted,
    inOffice: members,
    present: members.filter((person) => !away.has(person)),
    proxies,
    absent,
    president: bearer(members, PRESIDENT),
    secretary: bearer(members, secretary),
  };
}

export const MARCH_2019 = sitting({
  date: '2019-03-21',
  convened: '2019-03-15',
  received: '2019-03-29',
  posted: '2019-04-01',
  members: MANDATE_2014,
  secretary: 'BOISGRAND',
  proxies: ['ESTIVALET > CLAPEYRIN', 'SABLONIER > DARDELIN'],
  absent: ['CORMORECHE', 'HAUTEVERNE', 'LARDERET', 'QUINTRAND'],
});

export const SEPTEMBER_2019 = sitting({
  date: '2019-09-12',
  convened: '2019-09-06',
  received: '2019-09-20',
  posted: '2019-09-23',
  members: MANDATE_2014,
  secretary: 'GUERINDON',
  proxies: ['AUBEPIN > BESSENAY'],
  absent: ['CLAPEYRIN', 'FERRAPIE', 'PEYRACHON', 'ROCHEVIVE', 'VERDELHOU'],
});

export const FEBRUARY_2020 = sitting({
  date: '2020-02-13',
  convened: '2020-02-07',
  received: '2020-02-21',
  posted: '2020-02-24',
  members: MANDATE_2014,
  secretary: 'BRIVADIER',
  proxies: [],
  absent: ['DARDELIN', 'DUROUX-VALAT', 'LACOMBIERE', 'OLLAGNOL'],
});

export const MARCH_2021 = sitting({
  date: '2021-03-18',
  convened: '2021-03-12',
  received: '2021-03-26',
  posted: '2021-03-29',
  members: MANDATE_2020,
  secretary: 'DESPINASSE',
  proxies: ['ESCOFFIERE > ABRIAL', 'RAVACHET > MONTAGNEUX', 'POMMERAUD > NOIRETERRE'],
  absent: ['CHANTELOUBE', 'FERRAPIE', 'SAINT-OREL'],
});

export const OCTOBER_2021 = sitting({
  date: '2021-10-14',
  convened: '2021-10-08',
  received: '2021-10-22',
  posted: '2021-10-25',
  members: MANDATE_2020,
  secretary: 'VALFORET',
  proxies: ['LAVALETTAZ > JOUVENOT', 'BRIVADIER > TERRASSIEUX'],
  absent: ['OLLAGNOL', 'PAILLERESSE'],
});

export const MAY_2022 = sitting({
  date: '2022-05-12',
  convened: '2022-05-06',
  received: '2022-05-20',
  posted: '2022-05-23',
  members: MANDATE_2020,
  secretary: 'ROCHEVIVE',
  proxies: ['CORMORECHE > BESSENAY', 'GUERINDON > FONTVIEILLE', 'QUINTRAND > VERDELHOU', 'VALFORET > MALEVERGNE'],
  absent: [],
});

export const NOVEMBER_2022 = sitting({
  date: '2022-11-24',
  convened: '2022-11-18',
  received: '2022-12-02',
  posted: '2022-12-05',
  members: MANDATE_2020,
  secretary: 'ABRIAL',
  proxies: ['DUROUX-VALAT > GRANGEON-DUMAS'],
  absent: ['HAUTEVERNE', 'LACOMBIERE', 'TOURNEBISE', 'RAVACHET', 'POMMERAUD'],
});

export const MARCH_2023 = sitting({
  date: '2023-03-16',
  convened: '2023-03-10',
  received: '2023-03-24',
  posted: '2023-03-27',
  members: MANDATE_2020,
  secretary: 'FONTVIEILLE',
  proxies: ['BESSENAY > CORMORECHE', 'NOIRETERRE > POMMERAUD'],
  absent: ['ESCOFFIERE', 'JOUVENOT', 'SAINT-OREL'],
});

export const OCTOBER_2023 = sitting({
  date: '2023-10-19',
  convened: '2023-10-13',
  received: '2023-10-27',
  posted: '2023-10-30',
  members: MANDATE_2020,
  secretary: 'MALEVERGNE',
  proxies: ['MONTAGNEUX > RAVACHET'],
  absent: ['BRIVADIER', 'GUERINDON', 'PEYRACHON', 'VERDELHOU'],
});

export const FEBRUARY_2024 = sitting({
  date: '2024-02-08',
  convened: '2024-02-02',
  received: '2024-02-16',
  posted: '2024-02-19',
  members: MANDATE_2020,
  secretary: 'TERRASSIEUX',
  proxies: ['ABRIAL > DESPINASSE', 'LACOMBIERE > FERRAPIE', 'OLLAGNOL > QUINTRAND'],
  absent: ['CHANTELOUBE', 'VALFORET'],
});
